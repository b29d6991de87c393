package org.hearsay.extract.attribution;

import java.util.Set;

/** A word that may be a cue, and how it stands in its sentence. */
final class CueSite {

  private static final Set<String> CLAUSES = Set.of("S", "SINV", "SQ", "SBAR", "FRAG", "X", "TOP");
  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "got", "get");
  private static final int CLIMBS = 6;

  private final Reading reading;
  private final int token;
  private final SyntaxTree tree;
  private final int leaf;
  private final int top;
  private int subject = SyntaxTree.NONE;
  private Relation relation = Relation.NONE;

  /** How the phrase that a cue is said of is joined to it. */
  enum Relation {
    /** {@code The mayor} said. */
    SUBJECT,
    /** said {@code the mayor} */
    INVERTED,
    /** the mayor, {@code who} said */
    RELATIVE,
    /** {@code The mayor} wants to say; {@code The mayor} spoke, saying */
    CONTROLLED,
    /** with {@code residents} warning */
    MODIFIED,
    /** {@code the mayor's} warning */
    POSSESSOR,
    NONE
  }

  CueSite(Reading reading, int token) {
    this.reading = reading;
    this.token = token;
    tree = reading.tree(reading.sentence(token));
    leaf = tree.leaf(token);
    top = chainTop(leaf);
    if (tree.is(tree.parent(leaf), "NP") || tree.label(leaf).startsWith("NN")) {
      findPossessor();
    }
    if (relation == Relation.NONE && reading.tag(token).equals("VBG")) {
      findModified();
    }
    if (relation == Relation.NONE) {
      findSubject(top, Relation.SUBJECT, CLIMBS);
    }
  }

  Reading reading() {
    return reading;
  }

  int token() {
    return token;
  }

  SyntaxTree tree() {
    return tree;
  }

  int leaf() {
    return leaf;
  }

  /** The highest verb phrase that the word heads, through auxiliaries and coordination. */
  int top() {
    return top;
  }

  TokenRange sentence() {
    return reading.sentenceRange(reading.sentence(token));
  }

  /** The phrase the cue is said of, or {@link SyntaxTree#NONE}. */
  int subject() {
    return subject;
  }

  Relation relation() {
    return relation;
  }

  String lemma() {
    return reading.lemma(token);
  }

  /** Whether it is a participle right after its noun: "figures showing that". */
  boolean modifiesNoun() {
    if (relation != Relation.MODIFIED || !reading.tag(token).equals("VBG")) {
      return false;
    }
    int between = tree.end(subject);
    while (between < token && reading.tag(between).equals("''")) {
      between++;
    }
    return between == token;
  }

  /** Whether it is a participle after a form of "be", or one that follows its noun. */
  boolean isPassive() {
    if (!reading.tag(token).equals("VBN") && !reading.tag(token).equals("VBD")) {
      return false;
    }
    if (relation == Relation.MODIFIED) {
      return true;
    }
    for (int i = token - 1; i >= Math.max(tree.first(top), token - 5); i--) {
      if (reading.tag(i).startsWith("VB")) {
        return BE.contains(reading.lower(i));
      }
    }
    return false;
  }

  private int chainTop(int from) {
    int node = from;
    while (tree.is(tree.parent(node), "VP")) {
      node = tree.parent(node);
    }
    return node;
  }

  private void findPossessor() {
    int phrase = tree.parent(leaf);
    for (int hops = 0; hops < 2 && tree.is(phrase, "NP"); hops++, phrase = tree.parent(phrase)) {
      int first = tree.children(phrase)[0];
      if (tree.is(first, "PRP$") || endsInPossessive(first)) {
        subject = first;
        relation = Relation.POSSESSOR;
        return;
      }
    }
  }

  /** {@code cited sources suggesting}: without a comma a participle belongs to the noun before. */
  private void findModified() {
    int phrase = tree.parent(leaf);
    if (tree.is(tree.parent(phrase), "S") && tree.position(phrase) == 0) {
      phrase = tree.parent(phrase);
    }
    if (tree.is(tree.parent(phrase), "VP") && tree.first(phrase) == token) {
      int before = tree.sibling(phrase, -1);
      if (before != SyntaxTree.NONE && isNominal(before)) {
        take(before, Relation.MODIFIED);
      }
    }
  }

  private boolean endsInPossessive(int node) {
    return tree.is(node, "NP") && tree.is(tree.leaf(tree.end(node) - 1), "POS");
  }

  private void findSubject(int chain, Relation kind, int climbs) {
    int clause = tree.parent(chain);
    if (clause == SyntaxTree.NONE || climbs == 0) {
      return;
    }
    if (tree.is(clause, "NP")) {
      take(nounPhraseBefore(chain), Relation.MODIFIED);
    } else if (CLAUSES.contains(tree.label(clause))) {
      take(nounPhraseBefore(chain), kind);
      if (relation == Relation.NONE && clause(chain, "SINV")) {
        take(nounPhraseAfter(chain), Relation.INVERTED);
      }
      if (relation == Relation.NONE) {
        lookOutside(clause, climbs);
      }
    } else {
      findSubject(clause, Relation.CONTROLLED, climbs - 1);
    }
  }

  private boolean clause(int chain, String label) {
    return tree.is(tree.parent(chain), label);
  }

  private void lookOutside(int clause, int climbs) {
    int outer = tree.parent(clause);
    if (tree.is(outer, "SBAR") && tree.children(outer)[0] != clause) {
      int opener = tree.children(outer)[0];
      if (tree.is(opener, "WHNP")) {
        take(opener, Relation.RELATIVE);
        return;
      }
    }
    if (tree.is(outer, "S") || tree.is(outer, "SINV")) {
      take(nounPhraseAfter(clause), Relation.CONTROLLED);
      if (relation == Relation.NONE) {
        take(nounPhraseBefore(clause), Relation.CONTROLLED);
      }
    }
    if (relation == Relation.NONE) {
      findSubject(chainTop(clause), Relation.CONTROLLED, climbs - 1);
    }
  }

  private int nounPhraseBefore(int node) {
    int found = SyntaxTree.NONE;
    if (tree.parent(node) == SyntaxTree.NONE) {
      return found;
    }
    for (int left = tree.sibling(node, -1);
        left != SyntaxTree.NONE;
        left = tree.sibling(left, -1)) {
      if (isNominal(left)) {
        return left;
      }
    }
    return found;
  }

  private int nounPhraseAfter(int node) {
    for (int right = tree.sibling(node, 1);
        right != SyntaxTree.NONE;
        right = tree.sibling(right, 1)) {
      if (isNominal(right)) {
        return right;
      }
    }
    return SyntaxTree.NONE;
  }

  private boolean isNominal(int node) {
    return tree.is(node, "NP") || tree.label(node).startsWith("NN") || tree.is(node, "PRP");
  }

  private void take(int node, Relation kind) {
    if (node != SyntaxTree.NONE) {
      subject = node;
      relation = kind;
    }
  }
}

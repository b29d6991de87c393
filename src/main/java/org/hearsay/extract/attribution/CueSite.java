package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.extract.attribution.Subject.Relation;

/** A word that may be a cue, and how it stands in its sentence. */
final class CueSite {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "got", "get");

  /** A form of "be" stands at most so many words before its participle. */
  private static final int PASSIVE_REACH = 5;

  private final FlatText text;
  private final int token;
  private final SyntaxTree tree;
  private final int leaf;
  private final int top;
  private final Subject subject;

  CueSite(FlatText text, int token) {
    this.text = text;
    this.token = token;
    tree = text.tree(text.sentence(token));
    leaf = tree.leaf(token);
    top = tree.verbPhrase(leaf);
    subject = new SubjectFinder(tree, leaf).find(text.tag(token));
  }

  /** Whether a word in lower case is a form of "be", or does its work. */
  static boolean isBe(String lower) {
    return BE.contains(lower);
  }

  FlatText text() {
    return text;
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
    return text.sentenceRange(text.sentence(token));
  }

  /** The phrase the cue is said of, or {@link SyntaxTree#NONE}. */
  int subject() {
    return subject.node();
  }

  Relation relation() {
    return subject.relation();
  }

  String tag() {
    return text.tag(token);
  }

  String stem() {
    return text.stem(token);
  }

  boolean isVerb() {
    return tag().startsWith("VB");
  }

  /**
   * What features know the verb by, its form and its stem, to be hidden from a model that is to
   * learn how a new verb behaves. Of another word nothing: no kind stands for what it says.
   */
  Set<String> verbForms() {
    return isVerb() ? Set.copyOf(List.of(text.lower(token), stem())) : Set.of();
  }

  /** Whether it is a participle right after its noun: "figures showing that". */
  boolean modifiesNoun() {
    if (relation() != Relation.MODIFIED || !tag().equals("VBG")) {
      return false;
    }
    int between = tree.end(subject());
    while (between < token && text.tag(between).equals("''")) {
      between++;
    }
    return between == token;
  }

  /** Whether it is a participle after a form of "be", or one that follows its noun. */
  boolean isPassive() {
    if (!tag().equals("VBN") && !tag().equals("VBD")) {
      return false;
    }
    if (relation() == Relation.MODIFIED) {
      return true;
    }
    for (int i = token - 1; i >= Math.max(tree.first(top), token - PASSIVE_REACH); i--) {
      if (text.tag(i).startsWith("VB")) {
        return isBe(text.lower(i));
      }
    }
    return false;
  }
}

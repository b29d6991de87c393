package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What speaks for or against a phrase naming the source of a cue. */
final class SourceFeatures {

  private SourceFeatures() {}

  /** Features of there being no source. */
  static void ofNone(CueSite site, Features f) {
    Reading text = site.reading();
    String lemma = site.lemma();
    String tag = text.tag(site.token());
    SyntaxTree tree = site.tree();
    f.add("none");
    f.add("none,tag", tag);
    f.add("none,lemma", lemma);
    f.add("none,relation", site.relation().name(), tag);
    f.add("none,passive", Boolean.toString(site.isPassive()), tag);
    f.add("none,passive,lemma", Boolean.toString(site.isPassive()), lemma);
    f.add("none,next", text.lower(site.token() + 1), tag);
    f.add("none,last", text.lower(site.token() - 1), tag);
    f.add("none,first", Boolean.toString(site.token() == site.sentence().start()));
    f.add("none,top", tree.label(tree.parent(site.top())), tag);
    f.add("none,by", Boolean.toString(hasAgent(site)), tag);
    if (site.subject() != SyntaxTree.NONE) {
      int head = tree.head(site.subject());
      f.add("none,subject", text.lemma(head), tag);
      f.add("none,subject tag", text.tag(head), tag);
      f.add("none,subject,passive", text.tag(head), Boolean.toString(site.isPassive()));
    }
  }

  private static boolean hasAgent(CueSite site) {
    for (int i = site.token() + 1; i < site.sentence().end(); i++) {
      if (site.reading().lower(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  static void of(CueSite site, TokenRange range, Features f) {
    Reading text = site.reading();
    SyntaxTree tree = site.tree();
    String lemma = site.lemma();
    String tag = text.tag(site.token());
    int node = tree.node(range);
    int anchor = node == SyntaxTree.NONE ? tree.leaf(range.start()) : node;
    String label = node == SyntaxTree.NONE ? "part" : tree.label(node);
    int headToken = node == SyntaxTree.NONE ? head(text, range) : tree.head(node);
    String role = role(site, node, range);
    String path = tree.path(site.leaf(), anchor, 9);
    f.add("role", role, tag);
    f.add("role,lemma", role, lemma);
    f.add("role,voice", role, Boolean.toString(site.isPassive()), tag);
    f.add("role,label", role, label);
    f.add("path", path, tag);
    f.add("path,label", path, label);
    f.add("path,voice", path, Boolean.toString(site.isPassive()));
    f.add("path,lemma", path, lemma);
    f.add("label", label, tag);
    f.add(
        "parents",
        label,
        tree.label(tree.parent(anchor)),
        tree.label(tree.parent(tree.parent(anchor))));
    ofWords(site, range, headToken, role, tag, f);
    ofDistance(site, range, tag, label, f);
  }

  private static void ofWords(
      CueSite site, TokenRange range, int head, String role, String tag, Features f) {
    Reading text = site.reading();
    String word = text.lemma(head);
    f.add("head", word);
    f.add("head,role", word, role);
    f.add("head,lemma", word, site.lemma());
    f.add("head tag", text.tag(head), tag);
    f.add("head tag,role", text.tag(head), role, tag);
    f.add("first", text.lower(range.start()));
    f.add("first tag", text.tag(range.start()), role);
    f.add("last", text.lower(range.end() - 1));
    f.add("last tag", text.tag(range.end() - 1), role);
    f.add("before", text.lower(range.start() - 1));
    f.add("before,role", text.lower(range.start() - 1), role);
    f.add("before,lemma", text.lower(range.start() - 1), site.lemma());
    f.add("before tag", text.tag(range.start() - 1), text.tag(range.start()));
    f.add("after", text.lower(range.end()));
    f.add("after,role", text.lower(range.end()), role);
    f.add("after tag", text.tag(range.end()), text.tag(range.end() - 1));
    f.add("after,before", text.lower(range.start() - 1), text.lower(range.end()));
    f.addCount("size", range.size(), role);
    f.add("quoted", Boolean.toString(text.quotations().quoted(range.start())), role);
    boolean capital = Character.isUpperCase(text.token(head).form().charAt(0));
    f.add("capital", Boolean.toString(capital), role);
  }

  private static void ofDistance(
      CueSite site, TokenRange range, String tag, String label, Features f) {
    Reading text = site.reading();
    boolean before = range.end() <= site.token();
    int from = before ? range.end() : site.token() + 1;
    int to = before ? site.token() : range.start();
    int verbs = 0;
    int commas = 0;
    int nouns = 0;
    for (int i = from; i < to; i++) {
      verbs += text.tag(i).startsWith("VB") ? 1 : 0;
      commas += text.tag(i).equals(",") ? 1 : 0;
      nouns += text.tag(i).startsWith("NN") || text.tag(i).startsWith("PRP") ? 1 : 0;
    }
    String side = before ? "before" : "after";
    f.addCount(side + " distance", to - from, tag);
    f.addCount(side + " verbs", verbs, tag);
    f.addCount(side + " commas", commas, tag);
    f.addCount(side + " nouns", nouns, tag);
    f.addCount(side + " verbs,label", verbs, label);
    f.add(side, site.lemma());
    if (to - from <= 3) {
      StringBuilder between = new StringBuilder();
      for (int i = from; i < to; i++) {
        between.append(text.tag(i)).append(' ');
      }
      f.add(side + " between", between.toString(), tag);
      f.add(side + " between,lemma", between.toString(), site.lemma());
    }
  }

  private static int head(Reading text, TokenRange range) {
    for (int i = range.end() - 1; i > range.start(); i--) {
      if (text.tag(i).startsWith("NN")) {
        return i;
      }
    }
    return range.end() - 1;
  }

  /** How the phrase stands to the cue's subject. */
  private static String role(CueSite site, int node, TokenRange range) {
    SyntaxTree tree = site.tree();
    String relation = site.relation().name();
    if (site.subject() == SyntaxTree.NONE) {
      return agent(site, range) ? "agent" : "no subject";
    }
    if (node == site.subject()) {
      return relation;
    }
    TokenRange subject = tree.range(site.subject());
    if (subject.contains(range)) {
      String start = subject.start() == range.start() ? "start of " : "inside ";
      return start + relation + (subject.end() == range.end() ? " to end" : "");
    }
    if (range.contains(subject)) {
      return "around " + relation;
    }
    if (site.relation() == CueSite.Relation.RELATIVE && isAntecedent(tree, site, range)) {
      return "antecedent";
    }
    return agent(site, range) ? "agent" : "else";
  }

  private static boolean isAntecedent(SyntaxTree tree, CueSite site, TokenRange range) {
    int clause = tree.parent(site.subject());
    int before = tree.sibling(clause, -1);
    while (before != SyntaxTree.NONE && !tree.is(before, "NP")) {
      before = tree.sibling(before, -1);
    }
    return before != SyntaxTree.NONE && tree.range(before).equals(range);
  }

  private static boolean agent(CueSite site, TokenRange range) {
    return site.reading().lower(range.start() - 1).equals("by") && range.start() > site.token();
  }
}

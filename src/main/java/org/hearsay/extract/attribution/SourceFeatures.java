package org.hearsay.extract.attribution;

import java.util.Optional;
import org.hearsay.extract.learning.Features;

/** What speaks for or against a phrase naming the source of a cue. */
final class SourceFeatures {

  private static final int LONGEST_PATH = 9;
  private static final int MOST_BETWEEN = 3;

  private final CueSite site;
  private final FlatText text;
  private final SyntaxTree tree;
  private final TokenRange range;
  private final int node;
  private final String label;
  private final String role;
  private final String stem;
  private final String tag;
  private final Features f;

  private SourceFeatures(CueSite site, TokenRange range, Features f) {
    this.site = site;
    this.range = range;
    this.f = f;
    text = site.text();
    tree = site.tree();
    node = tree.node(range);
    label = node == SyntaxTree.NONE ? "part" : tree.label(node);
    role = SourceRole.of(site, node, range);
    stem = site.stem();
    tag = site.tag();
  }

  /** Adds the features of a candidate, or of there being no source. */
  static void of(CueSite site, Optional<TokenRange> candidate, Features f) {
    if (candidate.isEmpty()) {
      NoSourceFeatures.of(site, f);
      return;
    }
    SourceFeatures features = new SourceFeatures(site, candidate.get(), f);
    features.ofTree();
    features.ofHead();
    features.ofEdges();
    features.ofShape();
    features.ofDistance();
  }

  private void ofTree() {
    int anchor = node == SyntaxTree.NONE ? tree.leaf(range.start()) : node;
    int parent = tree.parent(anchor);
    String path = TreePath.between(tree, site.leaf(), anchor, LONGEST_PATH);
    String passive = Boolean.toString(site.isPassive());
    f.add("role", role, tag);
    f.add("role,lemma", role, stem);
    f.add("role,voice", role, passive, tag);
    f.add("role,label", role, label);
    f.add("path", path, tag);
    f.add("path,label", path, label);
    f.add("path,voice", path, passive);
    f.add("path,lemma", path, stem);
    f.add("label", label, tag);
    f.add("parents", label, tree.label(parent), tree.label(tree.parent(parent)));
  }

  private void ofHead() {
    String head = text.stem(head());
    String headTag = text.tag(head());
    f.add("head", head);
    f.add("head,role", head, role);
    f.add("head,lemma", head, stem);
    f.add("head tag", headTag, tag);
    f.add("head tag,role", headTag, role, tag);
  }

  /** The head of the phrase; of words that are none, their last noun. */
  private int head() {
    if (node != SyntaxTree.NONE) {
      return tree.head(node);
    }
    for (int i = range.end() - 1; i > range.start(); i--) {
      if (text.tag(i).startsWith("NN")) {
        return i;
      }
    }
    return range.end() - 1;
  }

  private void ofEdges() {
    int first = range.start();
    int last = range.end() - 1;
    String before = text.lower(first - 1);
    String after = text.lower(last + 1);
    f.add("first", text.lower(first));
    f.add("first tag", text.tag(first), role);
    f.add("last", text.lower(last));
    f.add("last tag", text.tag(last), role);
    f.add("before", before);
    f.add("before,role", before, role);
    f.add("before,lemma", before, stem);
    f.add("before tag", text.tag(first - 1), text.tag(first));
    f.add("after", after);
    f.add("after,role", after, role);
    f.add("after tag", text.tag(last + 1), text.tag(last));
    f.add("after,before", before, after);
  }

  private void ofShape() {
    f.addCount("size", range.size(), role);
    f.add("quoted", Boolean.toString(text.quotations().isQuoted(range.start())), role);
    boolean capital = Character.isUpperCase(text.token(head()).form().charAt(0));
    f.add("capital", Boolean.toString(capital), role);
  }

  private void ofDistance() {
    boolean before = range.end() <= site.token();
    int from = before ? range.end() : site.token() + 1;
    int to = before ? site.token() : range.start();
    String side = before ? "before" : "after";
    int verbs = text.count(from, to, "VB");
    f.addCount(side + " distance", to - from, tag);
    f.addCount(side + " verbs", verbs, tag);
    f.addCount(side + " commas", text.count(from, to, ","), tag);
    f.addCount(side + " nouns", text.count(from, to, "NN") + text.count(from, to, "PRP"), tag);
    f.addCount(side + " verbs,label", verbs, label);
    f.add(side, stem);
    if (to - from <= MOST_BETWEEN) {
      String tags = text.tags(from, to);
      f.add(side + " between", tags, tag);
      f.add(side + " between,lemma", tags, stem);
    }
  }
}

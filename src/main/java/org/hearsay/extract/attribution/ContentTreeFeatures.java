package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What the tree says for or against words of the cue's sentence being what the cue says. */
final class ContentTreeFeatures {

  private final CueSite site;
  private final String lemma;
  private final String tag;

  ContentTreeFeatures(CueSite site) {
    this.site = site;
    lemma = site.lemma();
    tag = site.reading().tag(site.token());
  }

  void of(TokenRange range, String side, Features f) {
    SyntaxTree tree = site.tree();
    if (tree.first(0) > range.start() || tree.end(0) < range.end()) {
      f.add(side + "reaches out");
      return;
    }
    int node = tree.node(range);
    String label = node == SyntaxTree.NONE ? "run" : tree.label(node);
    int widest = tree.widestFrom(range.start(), range.end());
    int anchor = node == SyntaxTree.NONE ? widest : node;
    String path = tree.path(site.leaf(), anchor, 8);
    f.add(side + "label", label);
    f.add(side + "label,tag", label, tag);
    f.add(side + "label,lemma", label, lemma);
    f.add(side + "label,parent", label, tree.label(tree.parent(anchor)), tag);
    f.add(side + "path", path, tag);
    f.add(side + "path,label", path, label);
    f.add(side + "path,lemma", path, lemma);
    f.add(side + "widest", tree.label(widest), tag);
    f.add(side + "widest,lemma", tree.label(widest), lemma);
    boolean runs = node != SyntaxTree.NONE || isRun(tree, widest, range);
    f.add(side + "runs", Boolean.toString(runs), tree.label(widest));
    f.add(side + "run", runLabels(tree, widest, range), tag);
    f.add(side + "run,lemma", runLabels(tree, widest, range), lemma);
    ofWhatFollows(range, anchor, side, f);
    f.addCount(side + "crossings", crossings(tree, range));
  }

  private void ofWhatFollows(TokenRange range, int anchor, String side, Features f) {
    SyntaxTree tree = site.tree();
    int node = tree.node(range);
    int next = range.end() < tree.end(0) ? widestAfter(tree, range) : SyntaxTree.NONE;
    f.add(
        side + "next phrase", tree.label(next), node == SyntaxTree.NONE ? "run" : tree.label(node));
    if (next != SyntaxTree.NONE) {
      f.add(side + "next phrase,word", tree.label(next), site.reading().lower(tree.first(next)));
      int join = tree.commonAncestor(anchor, next);
      f.add(side + "join", tree.label(join), tree.label(next), tag);
      boolean below = tree.depth(join) > tree.depth(tree.parent(site.leaf()));
      f.add(side + "cuts", Boolean.toString(below), tree.label(join));
    }
  }

  private static int widestAfter(SyntaxTree tree, TokenRange range) {
    int node = tree.leaf(range.end());
    while (tree.parent(node) != SyntaxTree.NONE && tree.first(tree.parent(node)) == range.end()) {
      node = tree.parent(node);
    }
    return node;
  }

  private static boolean isRun(SyntaxTree tree, int widest, TokenRange range) {
    int node = widest;
    while (node != SyntaxTree.NONE && tree.end(node) < range.end()) {
      node = tree.sibling(node, 1);
    }
    return node != SyntaxTree.NONE && tree.end(node) == range.end();
  }

  private static String runLabels(SyntaxTree tree, int widest, TokenRange range) {
    StringBuilder labels = new StringBuilder();
    int count = 0;
    for (int node = widest;
        node != SyntaxTree.NONE && tree.first(node) < range.end() && count < 5;
        node = tree.sibling(node, 1)) {
      labels.append(tree.label(node)).append(' ');
      count++;
    }
    return labels.toString();
  }

  /** How many phrases lie partly in the range and partly out of it, on its right edge. */
  private static int crossings(SyntaxTree tree, TokenRange range) {
    int count = 0;
    int node = tree.leaf(range.end() - 1);
    while (node != SyntaxTree.NONE && tree.first(node) >= range.start()) {
      if (tree.end(node) > range.end()) {
        count++;
      }
      node = tree.parent(node);
    }
    return count;
  }
}

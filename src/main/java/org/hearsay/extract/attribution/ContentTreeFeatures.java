package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What the tree says for or against words of the cue's sentence being what the cue says. */
final class ContentTreeFeatures {

  private static final int LONGEST_PATH = 8;
  private static final int LONGEST_RUN = 5;

  private final CueSite site;
  private final SyntaxTree tree;
  private final String stem;
  private final String tag;

  ContentTreeFeatures(CueSite site) {
    this.site = site;
    tree = site.tree();
    stem = site.stem();
    tag = site.tag();
  }

  void of(TokenRange range, String side, Features f) {
    if (tree.first(0) > range.start() || tree.end(0) < range.end()) {
      f.add(side + "reaches out");
      return;
    }
    int node = tree.node(range);
    int widest = tree.widestFrom(range.start(), range.end());
    int anchor = node == SyntaxTree.NONE ? widest : node;
    String label = node == SyntaxTree.NONE ? "run" : tree.label(node);
    ofPhrase(anchor, label, side, f);
    ofRun(range, widest, side, f);
    ofWhatFollows(range, anchor, label, side, f);
    f.addCount(side + "crossings", crossings(range));
  }

  private void ofPhrase(int anchor, String label, String side, Features f) {
    String path = TreePath.between(tree, site.leaf(), anchor, LONGEST_PATH);
    f.add(side + "label", label);
    f.add(side + "label,tag", label, tag);
    f.add(side + "label,lemma", label, stem);
    f.add(side + "label,parent", label, tree.label(tree.parent(anchor)), tag);
    f.add(side + "path", path, tag);
    f.add(side + "path,label", path, label);
    f.add(side + "path,lemma", path, stem);
  }

  /** Features of the phrases side by side that the range is made of. */
  private void ofRun(TokenRange range, int widest, String side, Features f) {
    String label = tree.label(widest);
    String run = runLabels(widest, range);
    f.add(side + "widest", label, tag);
    f.add(side + "widest,lemma", label, stem);
    f.add(side + "runs", Boolean.toString(isRun(widest, range)), label);
    f.add(side + "run", run, tag);
    f.add(side + "run,lemma", run, stem);
  }

  private void ofWhatFollows(TokenRange range, int anchor, String label, String side, Features f) {
    int next = range.end() < tree.end(0) ? widestAt(range.end()) : SyntaxTree.NONE;
    f.add(side + "next phrase", tree.label(next), label);
    if (next != SyntaxTree.NONE) {
      f.add(side + "next phrase,word", tree.label(next), site.text().lower(tree.first(next)));
      int join = tree.commonAncestor(anchor, next);
      f.add(side + "join", tree.label(join), tree.label(next), tag);
      boolean below = tree.depth(join) > tree.depth(tree.parent(site.leaf()));
      f.add(side + "cuts", Boolean.toString(below), tree.label(join));
    }
  }

  private int widestAt(int token) {
    return tree.widestFrom(token, tree.end(0));
  }

  private boolean isRun(int widest, TokenRange range) {
    int node = widest;
    while (node != SyntaxTree.NONE && tree.end(node) < range.end()) {
      node = tree.sibling(node, 1);
    }
    return node != SyntaxTree.NONE && tree.end(node) == range.end();
  }

  private String runLabels(int widest, TokenRange range) {
    StringBuilder labels = new StringBuilder();
    int count = 0;
    for (int node = widest;
        node != SyntaxTree.NONE && tree.first(node) < range.end() && count < LONGEST_RUN;
        node = tree.sibling(node, 1)) {
      labels.append(tree.label(node)).append(' ');
      count++;
    }
    return labels.toString();
  }

  /** How many phrases lie partly in the range and partly out of it, on its right edge. */
  private int crossings(TokenRange range) {
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

package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What the tree about a word says for or against its being the head of a cue. */
final class CueTreeFeatures {

  private static final int LONGEST_ANCESTRY = 7;
  private static final int LONGEST_FRAME = 5;

  private final CueSite site;
  private final FlatText text;
  private final SyntaxTree tree;
  private final String stem;
  private final String tag;
  private final Features f;

  private CueTreeFeatures(CueSite site, Features f) {
    this.site = site;
    this.f = f;
    text = site.text();
    tree = site.tree();
    stem = site.stem();
    tag = site.tag();
  }

  /** Adds the features of a site. */
  static void of(CueSite site, Features f) {
    CueTreeFeatures features = new CueTreeFeatures(site, f);
    features.ofAncestors();
    features.ofFrame();
    features.ofSubject();
    features.ofGovernor();
    features.ofVerbPhrase();
    CueKindFeatures.of(site, f);
  }

  private void ofAncestors() {
    int parent = tree.parent(site.leaf());
    f.add("parent", tree.label(parent), tag);
    f.add("grandparent", tree.label(parent), tree.label(tree.parent(parent)), tag);
    f.add("path", ancestry(), tag);
    f.add("parent,lemma", tree.label(parent), stem);
  }

  /** The labels above the word, each once where it repeats. */
  private String ancestry() {
    StringBuilder path = new StringBuilder();
    String last = "";
    int steps = 0;
    for (int node = tree.parent(site.leaf());
        node != SyntaxTree.NONE && steps < LONGEST_ANCESTRY;
        node = tree.parent(node)) {
      if (!tree.label(node).equals(last)) {
        last = tree.label(node);
        path.append(last).append('^');
        steps++;
      }
    }
    return path.toString();
  }

  /** What follows the word in its phrase; of a noun that ends a noun phrase, what follows that. */
  private void ofFrame() {
    StringBuilder frame = new StringBuilder();
    boolean ends = tree.sibling(site.leaf(), 1) == SyntaxTree.NONE;
    int from =
        ends && tree.is(tree.parent(site.leaf()), "NP") ? tree.parent(site.leaf()) : site.leaf();
    int count = 0;
    for (int node = tree.sibling(from, 1);
        node != SyntaxTree.NONE && count < LONGEST_FRAME;
        node = tree.sibling(node, 1)) {
      frame.append(tree.label(node)).append(' ');
      ofRight(node);
      if (count == 0) {
        f.addCount("right size", tree.end(node) - tree.first(node), tree.label(node));
      }
      count++;
    }
    f.add("frame", frame.toString(), tag);
    f.add("frame,lemma", frame.toString(), stem);
    int left = tree.sibling(site.leaf(), -1);
    if (left != SyntaxTree.NONE) {
      f.add("left", tree.label(left), text.lower(tree.end(left) - 1), tag);
    }
  }

  private void ofRight(int node) {
    String label = tree.label(node);
    f.add("right", label, tag);
    f.add("right,lemma", label, stem);
    String first = text.lower(tree.first(node));
    f.add("right word", label, first, tag);
    f.add("right word,lemma", label, first, stem);
    String head = text.stem(tree.head(node));
    f.add("right head", label, head);
    f.add("right head,lemma", label, head, stem);
  }

  private void ofSubject() {
    String relation = site.relation().name();
    f.add("relation", relation, tag);
    f.add("relation,lemma", relation, stem);
    if (site.subject() == SyntaxTree.NONE) {
      return;
    }
    int head = tree.head(site.subject());
    String word = text.stem(head);
    f.add("subject", word, relation);
    f.add("subject tag", text.tag(head), relation, tag);
    f.add("subject,lemma", word, stem);
    f.add("subject tag,lemma", text.tag(head), stem);
    f.add("subject quoted", Boolean.toString(text.quotations().isQuoted(head)), tag);
  }

  /** The nearest phrase above that another word heads. */
  private void ofGovernor() {
    int above = tree.parent(site.top());
    while (above != SyntaxTree.NONE
        && (tree.head(above) == site.token() || tree.head(above) == tree.head(site.top()))) {
      above = tree.parent(above);
    }
    if (above == SyntaxTree.NONE) {
      f.add("governor", "none", tag);
      return;
    }
    String governor = text.stem(tree.head(above));
    f.add("governor", governor, tag);
    f.add("governor label", tree.label(above), tag);
    f.add("governor,lemma", governor, stem);
  }

  private void ofVerbPhrase() {
    String passive = site.isPassive() ? "passive" : "active";
    f.add("voice", passive, tag);
    f.add("voice,lemma", passive, stem);
    String opener = text.lower(tree.first(site.top()));
    f.add("opener", tree.isLeaf(site.top()) ? tag : opener, tag);
    f.add("opener,lemma", opener, stem);
  }
}

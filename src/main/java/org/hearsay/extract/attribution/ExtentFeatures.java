package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What speaks for or against a cue reaching from its head to another word. */
final class ExtentFeatures {

  private static final int LONGEST_PATH = 6;

  private final ExtentCandidates cue;
  private final CueSite site;
  private final FlatText text;
  private final SyntaxTree tree;
  private final String stem;
  private final String tag;

  ExtentFeatures(ExtentCandidates cue) {
    this.cue = cue;
    site = cue.site();
    text = site.text();
    tree = site.tree();
    stem = site.stem();
    tag = site.tag();
  }

  /**
   * One side of a cue.
   *
   * @param name of the side, with a blank after it
   * @param last the outermost token of the cue
   * @param next the token beyond, and {@code second} the one beyond that
   * @param words from the head to the last
   */
  private record Side(String name, int last, int next, int second, TokenRange words) {}

  /** Features of the cue beginning at this token. */
  void ofStart(int start, Features f) {
    TokenRange words = new TokenRange(start, site.token() + 1);
    of(new Side("start ", start, start - 1, start - 2, words), f);
  }

  /** Features of the cue ending before this token. */
  void ofEnd(int end, Features f) {
    of(new Side("end ", end - 1, end, end + 1, new TokenRange(site.token(), end)), f);
  }

  private void of(Side side, Features f) {
    String width = Integer.toString(side.words().size());
    String role = cue.role(side.next());
    ofEdge(side, width, f);
    ofRole(side, role, width, f);
    ofWords(side, f);
    ofTree(side, role, width, f);
  }

  private void ofEdge(Side side, String width, Features f) {
    String last = text.lower(side.last());
    String lastTag = text.tag(side.last());
    String next = text.lower(side.next());
    String nextTag = text.tag(side.next());
    f.add(side.name() + "width", width, tag);
    f.add(side.name() + "width,lemma", width, stem);
    f.add(side.name() + "last", last, width);
    f.add(side.name() + "last tag", lastTag, width, tag);
    f.add(side.name() + "last,next", last, next);
    f.add(side.name() + "next", next);
    f.add(side.name() + "next tag", nextTag, lastTag);
    f.add(side.name() + "next,lemma", next, stem);
    f.add(side.name() + "next tags", lastTag, nextTag, text.tag(side.second()));
  }

  private void ofRole(Side side, String role, String width, Features f) {
    f.add(side.name() + "role", role, tag);
    f.add(side.name() + "role,width", role, width);
    f.add(side.name() + "role,next", role, text.lower(side.next()));
    f.add(side.name() + "role,last tag", role, text.tag(side.last()), tag);
    f.add(side.name() + "role,last", role, text.lower(side.last()));
    f.add(side.name() + "role,lemma", role, stem, width);
  }

  private void ofWords(Side side, Features f) {
    String tags = text.tags(side.words().start(), side.words().end());
    String words = text.words(side.words().start(), side.words().end());
    f.add(side.name() + "tags", tags);
    f.add(side.name() + "tags,next", tags, text.tag(side.next()));
    f.add(side.name() + "words", words);
    f.add(side.name() + "words,next", words, text.lower(side.next()));
  }

  private void ofTree(Side side, String role, String width, Features f) {
    int last = tree.leaf(side.last());
    f.add(side.name() + "join", tree.label(tree.commonAncestor(site.leaf(), last)), width);
    f.add(side.name() + "path", TreePath.between(tree, site.leaf(), last, LONGEST_PATH), role);
    if (site.sentence().contains(side.next())) {
      int next = tree.leaf(side.next());
      f.add(side.name() + "cut", TreePath.between(tree, site.leaf(), next, LONGEST_PATH), role);
      f.add(side.name() + "cut label", tree.label(tree.commonAncestor(last, next)), role);
    }
  }
}

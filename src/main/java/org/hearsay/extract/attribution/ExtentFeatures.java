package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.extract.learning.Features;

/** What speaks for or against a cue reaching from its head to another word. */
final class ExtentFeatures {

  private final CueSite site;
  private final Optional<TokenRange> source;
  private final List<TokenRange> contents;

  ExtentFeatures(CueSite site, Optional<TokenRange> source, List<TokenRange> contents) {
    this.site = site;
    this.source = source;
    this.contents = contents;
  }

  /** Features of the cue beginning at this token. */
  void ofStart(int start, Features f) {
    String role = neighbor(start - 1);
    of("start", start, start - 1, start - 2, role, new TokenRange(start, site.token() + 1), f);
  }

  /** Features of the cue ending before this token. */
  void ofEnd(int end, Features f) {
    of("end", end - 1, end, end + 1, neighbor(end), new TokenRange(site.token(), end), f);
  }

  /** What stands at the token next to the cue: its source, its content, or neither. */
  private String neighbor(int token) {
    if (source.filter(range -> range.contains(token)).isPresent()) {
      return "source";
    }
    return contents.stream().anyMatch(range -> range.contains(token)) ? "content" : "else";
  }

  private void of(
      String side, int last, int next, int second, String role, TokenRange words, Features f) {
    Reading text = site.reading();
    String lemma = site.lemma();
    String tag = text.tag(site.token());
    String width = Integer.toString(words.size());
    f.add(side + " width", width, tag);
    f.add(side + " width,lemma", width, lemma);
    f.add(side + " last", text.lower(last), width);
    f.add(side + " last tag", text.tag(last), width, tag);
    f.add(side + " last,next", text.lower(last), text.lower(next));
    f.add(side + " next", text.lower(next));
    f.add(side + " next tag", text.tag(next), text.tag(last));
    f.add(side + " next,lemma", text.lower(next), lemma);
    f.add(side + " next tags", text.tag(last), text.tag(next), text.tag(second));
    f.add(side + " role", role, tag);
    f.add(side + " role,width", role, width);
    f.add(side + " role,next", role, text.lower(next));
    f.add(side + " role,last tag", role, text.tag(last), tag);
    f.add(side + " role,last", role, text.lower(last));
    f.add(side + " role,lemma", role, lemma, width);
    StringBuilder tags = new StringBuilder();
    StringBuilder forms = new StringBuilder();
    for (int i = words.start(); i < words.end(); i++) {
      tags.append(text.tag(i)).append(' ');
      forms.append(text.lower(i)).append(' ');
    }
    f.add(side + " tags", tags.toString());
    f.add(side + " tags,next", tags.toString(), text.tag(next));
    f.add(side + " words", forms.toString());
    f.add(side + " words,next", forms.toString(), text.lower(next));
    SyntaxTree tree = site.tree();
    int join = tree.commonAncestor(site.leaf(), tree.leaf(last));
    f.add(side + " join", tree.label(join), width);
    f.add(side + " path", tree.path(site.leaf(), tree.leaf(last), 6), role);
    if (next >= tree.first(0) && next < tree.end(0)) {
      f.add(side + " cut", tree.path(site.leaf(), tree.leaf(next), 6), role);
      f.add(
          side + " cut label",
          tree.label(tree.commonAncestor(tree.leaf(last), tree.leaf(next))),
          role);
    }
  }
}

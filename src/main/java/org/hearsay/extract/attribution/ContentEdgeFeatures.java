package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What the words at the edges of a content, and those beside them, say for or against it. */
final class ContentEdgeFeatures {

  private final FlatText text;
  private final String stem;
  private final String tag;

  ContentEdgeFeatures(CueSite site) {
    text = site.text();
    stem = site.stem();
    tag = site.tag();
  }

  void of(TokenRange range, String side, Features f) {
    ofStart(range, side, f);
    ofEnd(range, side, f);
    ofSentences(range, side, f);
    ofSemicolons(range, side, f);
  }

  /** The tag of the first word, or that a quotation mark opens the range. */
  String opening(TokenRange range) {
    return edge(range.start());
  }

  /** The tag of the last word, or that a quotation mark closes the range. */
  String closing(TokenRange range) {
    return edge(range.end() - 1);
  }

  private String edge(int token) {
    return switch (text.lower(token)) {
      case "\"", "''", "``" -> "quote";
      default -> text.tag(token);
    };
  }

  private void ofStart(TokenRange range, String side, Features f) {
    String first = text.lower(range.start());
    String firstTag = text.tag(range.start());
    String before = text.lower(range.start() - 1);
    f.add(side + "first", first);
    f.add(side + "first,tag", first, tag);
    f.add(side + "first,lemma", first, stem);
    f.add(side + "first tag,lemma", firstTag, stem);
    f.add(side + "before", before);
    f.add(side + "before,first tag", before, firstTag);
    f.add(side + "before tag,first", text.tag(range.start() - 1), first);
  }

  private void ofEnd(TokenRange range, String side, Features f) {
    String last = text.lower(range.end() - 1);
    String lastTag = text.tag(range.end() - 1);
    String next = text.lower(range.end());
    f.add(side + "last tag", lastTag);
    f.add(side + "last", last);
    f.add(side + "next", next);
    f.add(side + "next,last tag", next, lastTag);
    f.add(side + "next,last", next, last);
    f.add(side + "next tags", text.tag(range.end()), text.tag(range.end() + 1));
    f.add(side + "next words", next, text.lower(range.end() + 1));
    f.add(side + "edges", opening(range), next);
  }

  /** Clauses that a semicolon parts are seldom all said by one, but in quotations. */
  private void ofSemicolons(TokenRange range, String side, Features f) {
    for (int i = range.start() + 1; i < range.end() - 1; i++) {
      if (text.lower(i).equals(";") && !text.quotations().isQuoted(i)) {
        f.add(side + "semicolon", tag);
        f.add(side + "semicolon,next", text.tag(i + 1), text.tag(i + 2));
      }
    }
  }

  /** How much the range leaves of the sentences in which it ends and begins. */
  private void ofSentences(TokenRange range, String side, Features f) {
    int after = text.sentenceRange(text.sentence(range.end() - 1)).end() - range.end();
    f.addCount(side + "left over", after);
    f.addCount(side + "left over,lemma", Math.min(3, after), stem);
    int before = range.start() - text.sentenceRange(text.sentence(range.start())).start();
    f.addCount(side + "skipped", before);
    f.add(side + "starts sentence", Boolean.toString(before == 0), stem);
  }
}

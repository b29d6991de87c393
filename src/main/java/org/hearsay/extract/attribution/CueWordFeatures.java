package org.hearsay.extract.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hearsay.extract.learning.Features;

/**
 * What words and tags alone, which cost next to nothing, say for a word being the head of a cue.
 */
final class CueWordFeatures {

  private static final int NEIGHBORS = 3;
  private static final int QUOTE_REACH = 8;

  private final FlatText text;
  private final int i;
  private final String stem;
  private final String tag;
  private final Features f;

  private CueWordFeatures(FlatText text, int i, Features f) {
    this.text = text;
    this.i = i;
    this.f = f;
    stem = text.stem(i);
    tag = text.tag(i);
  }

  /** Adds the features of a token. */
  static void of(FlatText text, int token, Features f) {
    CueWordFeatures features = new CueWordFeatures(text, token, f);
    features.ofWord();
    features.ofListing();
    features.ofNeighbors();
    features.ofContext();
    features.ofQuotations();
    features.ofPlace();
  }

  private void ofWord() {
    String word = text.lower(i);
    f.add("tag", tag);
    f.add("word", word);
    f.add("lemma", stem);
    f.add("lemma+tag", stem, tag);
    f.add("suffix", word.substring(Math.max(0, word.length() - 4)));
    f.add("prefix", word.substring(0, Math.min(4, word.length())), tag);
  }

  private void ofListing() {
    String listing = text.listing(i);
    f.add("listed", listing, tag);
    f.add("listed,tag+1", listing, tag, text.tag(i + 1));
    f.add("listed,tag-1", listing, tag, text.tag(i - 1));
  }

  private void ofNeighbors() {
    for (int d = -NEIGHBORS; d <= NEIGHBORS; d++) {
      if (d != 0) {
        f.add("word" + d, text.lower(i + d));
        f.add("tag" + d, text.tag(i + d));
        f.add("tag,tag" + d, tag, text.tag(i + d));
      }
    }
  }

  private void ofContext() {
    f.add("lemma,word-1", stem, text.lower(i - 1));
    f.add("lemma,word+1", stem, text.lower(i + 1));
    f.add("lemma,tag-1", stem, text.tag(i - 1));
    f.add("lemma,tag+1", stem, text.tag(i + 1));
    f.add("lemma,tag+1,tag+2", stem, text.tag(i + 1), text.tag(i + 2));
    f.add("lemma-1,lemma", text.stem(i - 1), stem);
    f.add("lemma+1,word+2", text.stem(i + 1), text.lower(i + 2));
    f.add("tags-", text.tag(i - 2), text.tag(i - 1), tag);
    f.add("tags+", tag, text.tag(i + 1), text.tag(i + 2));
    f.add("tags", text.tag(i - 1), tag, text.tag(i + 1));
  }

  private void ofQuotations() {
    Optional<TokenRange> around = text.quotations().around(i);
    String place = around.isPresent() ? "in" : "out";
    f.add("quoted", place, tag);
    f.add("quoted,lemma", place, stem);
    if (around.isPresent()) {
      f.addCount("quoted,size", around.get().size());
      f.addCount("quoted,offset", i - around.get().start());
      f.addCount("quoted,tag,size", around.get().size(), tag);
      return;
    }
    quotation(-1)
        .ifPresent(
            distance -> {
              ofQuotation("quote before", distance);
              f.add("quote before,end", text.lower(i - distance - 1), tag);
            });
    quotation(1).ifPresent(distance -> ofQuotation("quote after", distance));
  }

  /** How far away the next quoted token is, if it is near, in steps to the left or right. */
  private OptionalInt quotation(int step) {
    return IntStream.rangeClosed(1, QUOTE_REACH)
        .filter(distance -> text.quotations().isQuoted(i + step * distance))
        .findFirst();
  }

  private void ofQuotation(String side, int distance) {
    f.addCount(side, distance, tag);
    f.addCount(side + ",lemma", Math.min(distance, 3), stem);
  }

  private void ofPlace() {
    TokenRange sentence = text.sentenceRange(text.sentence(i));
    f.add("paragraph", Integer.toString(Math.min(text.paragraph(i), 2)), tag);
    f.addCount("from start", i - sentence.start(), tag);
    f.addCount("to end", sentence.end() - i, tag);
    f.add("sentence ends", text.lower(sentence.end() - 1), tag);
    f.addCount("sentence size", sentence.size());
    boolean alone =
        sentence.start() == text.paragraphStart(i) && sentence.end() == text.paragraphEnd(i);
    f.add("alone", Boolean.toString(alone), tag);
  }
}

package org.hearsay.extract.attribution;

import java.util.Optional;
import org.hearsay.extract.learning.Features;

/** What the words between a content and the cue, or the source if that is nearer, say for it. */
final class ContentGapFeatures {

  private static final int MOST_TAGS = 5;
  private static final int MOST_WORDS = 3;

  private final CueSite site;
  private final FlatText text;
  private final Optional<TokenRange> source;
  private final String stem;
  private final String tag;

  ContentGapFeatures(CueSite site, Optional<TokenRange> source) {
    this.site = site;
    this.source = source;
    text = site.text();
    stem = site.stem();
    tag = site.tag();
  }

  void of(TokenRange range, String side, Features f) {
    boolean after = range.start() > site.token();
    int from = after ? afterCue(range) : range.end();
    int to = after ? range.start() : beforeCue(range);
    int size = to - from;
    f.addCount(side + "gap", size, tag);
    f.addCount(side + "gap,lemma", Math.min(4, size), stem);
    String tags = text.tags(from, Math.min(to, from + MOST_TAGS));
    f.add(side + "gap tags", tags, Boolean.toString(size > MOST_TAGS));
    f.add(side + "gap tags,lemma", tags, stem);
    if (size > 0 && size <= MOST_WORDS) {
      String words = text.words(from, to);
      f.add(side + "gap words", words);
      f.add(side + "gap words,lemma", words, stem);
      f.add(side + "gap words,first", words, text.lower(range.start()));
    }
  }

  /** Where the gap begins before a content that follows the cue. */
  private int afterCue(TokenRange range) {
    return source
        .filter(between -> between.start() > site.token() && between.end() <= range.start())
        .map(TokenRange::end)
        .orElse(site.token() + 1);
  }

  /** Where the gap ends after a content that goes before the cue. */
  private int beforeCue(TokenRange range) {
    return source
        .filter(between -> between.start() < site.token() && between.start() >= range.end())
        .map(TokenRange::start)
        .orElse(site.token());
  }
}

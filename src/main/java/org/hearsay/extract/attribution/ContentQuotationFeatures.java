package org.hearsay.extract.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.extract.learning.Features;

/** What quotation marks say for or against words being what a cue says. */
final class ContentQuotationFeatures {

  /** Another quotation follows if it begins within so many tokens. */
  private static final int REACH = 4;

  private final FlatText text;
  private final QuotedTokens quotations;
  private final String cue;
  private final String stem;
  private final String tag;

  ContentQuotationFeatures(CueSite site) {
    text = site.text();
    quotations = text.quotations();
    cue = quotations.isQuoted(site.token()) ? "quoted" : "plain";
    stem = site.stem();
    tag = site.tag();
  }

  void of(TokenRange range, String side, Features f) {
    Optional<TokenRange> first = quotations.around(range.start());
    Optional<TokenRange> last = quotations.around(range.end() - 1);
    String opens = first.map(q -> q.start() == range.start() ? "opens" : "inside").orElse("out");
    String closes = last.map(q -> q.end() == range.end() ? "closes" : "inside").orElse("out");
    boolean same = first.isPresent() && first.equals(last);
    String shape = opens + ' ' + closes + (same ? " same" : "");
    f.add(side + "quotation", shape);
    f.add(side + "quotation,lemma", shape, stem);
    f.add(side + "quotation,tag", shape, tag);
    f.add(side + "quotation,cue", shape, cue);
    f.add(side + "quotation,next", shape, text.lower(range.end()));
    boolean follows = last.isEmpty() && isQuotedSoon(range.end());
    f.add(side + "quotation follows", Boolean.toString(follows), closes);
    boolean precedes = quotations.isQuoted(range.start() - 1);
    f.add(side + "quotation precedes", Boolean.toString(precedes), opens);
  }

  private boolean isQuotedSoon(int from) {
    return IntStream.range(from, from + REACH).anyMatch(quotations::isQuoted);
  }
}

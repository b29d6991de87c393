package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.Places;
import org.hearsay.text.Span;

/** Reads a name: a chain of capitalized words that are tagged so and name no time. */
record NameChain(LexemeLine line, List<TimeMention> times) {

  /**
   * The name that begins at an index; none where it but modifies a noun ("Danish offices"). What
   * another name owns is read in its place, "Norway's Kelm Province"; where that has no name, as
   * "Norway's capital", it is the country that owns it.
   */
  Optional<Span> read(int from) {
    int first = afterArticle(from);
    int end = end(first);
    Optional<Span> country = Optional.empty();
    while (end > first && owns(end)) {
      country = Places.isName(line.text(first, end)) ? span(first, end) : Optional.empty();
      first = end + 2;
      end = end(first);
    }
    boolean modifies = line.at(end).isNoun() || line.at(end).isHyphen();
    return end == first || modifies || isTime(first, end) ? country : span(first, end);
  }

  private Optional<Span> span(int first, int end) {
    return Optional.of(line.span(first, end));
  }

  private int afterArticle(int from) {
    return line.is(from, "the") ? from + 1 : from;
  }

  private int end(int first) {
    int end = first;
    while (line.at(end).isName() && line.at(end).isCapitalized()) {
      end++;
    }
    return end;
  }

  private boolean owns(int end) {
    return line.is(end, "'") && line.at(end).glued() && line.is(end + 1, "s");
  }

  private boolean isTime(int first, int end) {
    Span span = line.span(first, end);
    return CalendarNumbers.isCalendarName(line.at(first))
        || times.stream().map(TimeMention::span).anyMatch(span::overlaps);
  }
}

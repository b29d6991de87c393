package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.TimeMention;
import org.hearsay.text.Span;

/** Reads a name: a chain of capitalized words that are tagged so and name no time. */
record NameChain(LexemeLine line, List<TimeMention> times) {

  /** The name that begins at an index; none where it but modifies a noun ("Danish offices"). */
  Optional<Span> read(int from) {
    int first = line.is(from, "the") ? from + 1 : from;
    int end = first;
    while (line.at(end).isName() && line.at(end).isCapitalized()) {
      end++;
    }
    boolean modifies = line.at(end).isNoun() || line.at(end).isHyphen();
    return end == first || modifies || isTime(first, end)
        ? Optional.empty()
        : Optional.of(line.span(first, end));
  }

  private boolean isTime(int first, int end) {
    Span span = line.span(first, end);
    return CalendarNumbers.isCalendarName(line.at(first))
        || times.stream().map(TimeMention::span).anyMatch(span::overlaps);
  }
}

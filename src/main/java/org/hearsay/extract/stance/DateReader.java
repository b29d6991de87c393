package org.hearsay.extract.stance;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.claim.time.VagueTime;
import org.hearsay.extract.Dateline;
import org.hearsay.text.Sentence;
import org.hearsay.text.SpanIndex;

/**
 * Finds when it was said: a date in the clause of the cue, never one of what is said, nor that of a
 * dispatch or a day after the one of publication.
 */
final class DateReader {

  private final SpanIndex<TimeMention> times;

  /**
   * @param published the day of publication, where it is known
   */
  DateReader(List<TimeMention> times, Optional<LocalDate> published) {
    List<TimeMention> dates =
        times.stream()
            .filter(DateReader::isDate)
            .filter(mention -> !isAfter(mention.time(), published))
            .toList();
    this.times = new SpanIndex<>(dates, TimeMention::span);
  }

  /** What is in print has been said: "she is invited to speak on May 9". */
  private static boolean isAfter(TimeExpression time, Optional<LocalDate> published) {
    return published
        .flatMap(day -> time.days().filter(days -> days.first().isAfter(day)))
        .isPresent();
  }

  /** A mere "recently" dates nothing. */
  private static boolean isDate(TimeMention mention) {
    return mention.time().type().isPoint() && !(mention.time() instanceof VagueTime);
  }

  /** Of several, the nearest to the cue. */
  Optional<TimeMention> read(Utterance utterance) {
    return in(utterance.sentence())
        .filter(time -> new DatePlace(time.span(), utterance).isInSaying())
        .min(comparingInt(time -> new DatePlace(time.span(), utterance).distance()));
  }

  /** The date that stands in a sentence before any verb. */
  Optional<TimeMention> opening(Sentence sentence) {
    return in(sentence)
        .filter(time -> DatePlace.verbBefore(time.span(), sentence, token -> true) < 0)
        .findFirst();
  }

  /** Whether a date stands in the sentence that is none of what is said. */
  boolean hasOther(Utterance utterance) {
    return times.overlapping(utterance.sentence().span()).stream()
        .anyMatch(time -> !new DatePlace(time.span(), utterance).isInContent());
  }

  /** Those that can date what the sentence tells. */
  private Stream<TimeMention> in(Sentence sentence) {
    int dateline = Dateline.size(sentence.tokens());
    int start = dateline < sentence.tokens().size() ? sentence.tokens().get(dateline).start() : 0;
    return times.overlapping(sentence.span()).stream()
        .filter(time -> time.span().start() >= start)
        .filter(time -> DatedPhrase.around(time.span(), sentence).tellsWhen());
  }
}

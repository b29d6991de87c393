package org.hearsay.extract.stance;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.claim.time.VagueTime;
import org.hearsay.extract.Dateline;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.Token;

/**
 * Finds when it was said: a date in the clause of the cue, never one of what is said. A date
 * belongs to the saying if no other verb of the reporter's stands between: "On July 14, Doe
 * revealed that", "Doe said on Friday", "Doe's statements on July 11". It does not if another
 * clause holds it: "while Monday's debate will be short, Doe said", "Doe told a story: on Friday",
 * and neither do that of a dispatch and a day after the one of publication.
 */
final class DateReader {

  private static final Set<String> SUBORDINATING =
      Set.of(
          "while",
          "although",
          "though",
          "because",
          "if",
          "when",
          "whereas",
          "since",
          "as",
          "after",
          "before",
          "until");

  private static final Set<String> STOPS = Set.of(":", ";", "versus", "vs.", "compared");

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
        .filter(time -> datesTheSaying(time.span(), utterance))
        .min(Comparator.comparingInt(time -> distance(time.span(), utterance)));
  }

  /** The date that stands in a sentence before any verb. */
  Optional<TimeMention> opening(Sentence sentence) {
    return in(sentence)
        .filter(time -> verbBefore(time.span(), sentence, token -> true) < 0)
        .findFirst();
  }

  /** Whether a date stands in the sentence that is none of what is said. */
  boolean hasOther(Utterance utterance) {
    return times.overlapping(utterance.sentence().span()).stream()
        .anyMatch(time -> !isOf(utterance.spans().contents(), time.span()));
  }

  /** Those that can date what the sentence tells. */
  private Stream<TimeMention> in(Sentence sentence) {
    int dateline = Dateline.size(sentence.tokens());
    int start = dateline < sentence.tokens().size() ? sentence.tokens().get(dateline).start() : 0;
    return times.overlapping(sentence.span()).stream()
        .filter(time -> time.span().start() >= start)
        .filter(time -> DatedPhrase.around(time.span(), sentence).tellsWhen());
  }

  private static int distance(Span time, Utterance utterance) {
    return utterance
        .spans()
        .cue()
        .map(cue -> Math.max(0, Math.max(cue.start() - time.end(), time.start() - cue.end())))
        .orElse(0);
  }

  private static boolean datesTheSaying(Span time, Utterance utterance) {
    if (isOf(utterance.spans().contents(), time) || isOf(utterance.spans().sources(), time)) {
      return false;
    }
    int verb = verbBefore(time, utterance.sentence(), token -> !utterance.says(token));
    boolean ofCue =
        verb < 0
            || utterance.cue().filter(cue -> cue.first() <= verb && verb < cue.end()).isPresent();
    return ofCue && utterance.cue().filter(cue -> parted(time, utterance, cue)).isEmpty();
  }

  private static boolean isOf(List<Span> spans, Span time) {
    return spans.stream().anyMatch(span -> span.overlaps(time));
  }

  /**
   * Whether a clause of its own, before the cue or after a colon, holds the date; or one of which
   * the saying is but a noun: "on Monday he rejected their claim".
   */
  private static boolean parted(Span time, Utterance utterance, Cue cue) {
    boolean subordinate = false;
    for (int i = 0; i < utterance.tokens().size(); i++) {
      Token token = utterance.tokens().get(i);
      boolean told = !utterance.says(i) && !utterance.isInSource(i);
      boolean before = token.end() <= time.start();
      boolean relative = token.tag().equals("WP") || token.tag().equals("WDT");
      boolean opens = relative || SUBORDINATING.contains(token.form().toLowerCase(ROOT));
      subordinate |= told && before && opens;
      boolean between = told && (before ? i >= cue.end() : i < cue.first());
      boolean verb = !before && token.isFinite();
      boolean stop = before && (relative || STOPS.contains(token.form()));
      boolean ofAnother = subordinate || isNoun(cue);
      if (between && ((ofAnother && verb) || stop)) {
        return true;
      }
    }
    return false;
  }

  /** "their claim"; not "raised concerns". */
  private static boolean isNoun(Cue cue) {
    return cue.sentence().tokens().subList(cue.first(), cue.end()).stream()
        .noneMatch(token -> token.is("VB"));
  }

  /** The last verb before the time among the tokens that count, or -1. */
  private static int verbBefore(Span time, Sentence sentence, IntPredicate counts) {
    int verb = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.start() >= time.start()) {
        break;
      }
      if (token.is("VB") && counts.test(i)) {
        verb = i;
      }
    }
    return verb;
  }
}

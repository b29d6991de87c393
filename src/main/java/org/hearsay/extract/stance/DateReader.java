package org.hearsay.extract.stance;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeMention;
import org.hearsay.claim.VagueTime;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.Token;

/**
 * Finds when it was said: a date in the clause of the cue, never one of what is said. A date
 * belongs to the saying if no other verb of the reporter's stands between: "On July 14, Doe
 * revealed that", "Doe said on Friday", "Doe's statements on July 11". It does not if another
 * clause holds it: "while Monday's debate will be short, Doe said", "Doe told a story: on Friday".
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

  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");

  private static final Set<String> STOPS = Set.of(":", ";");

  private final SpanIndex<TimeMention> times;

  DateReader(List<TimeMention> times) {
    List<TimeMention> dates = times.stream().filter(DateReader::isDate).toList();
    this.times = new SpanIndex<>(dates, TimeMention::span);
  }

  /** A mere "recently" dates nothing. */
  private static boolean isDate(TimeMention mention) {
    TimeExpression.Type type = mention.time().type();
    return (type == TimeExpression.Type.DATE || type == TimeExpression.Type.TIME)
        && !(mention.time() instanceof VagueTime);
  }

  Optional<TimeMention> read(Utterance utterance) {
    return times.overlapping(utterance.sentence().span()).stream()
        .filter(time -> datesTheSaying(time.span(), utterance))
        .findFirst();
  }

  /** The date that stands in a sentence before any verb. */
  Optional<TimeMention> opening(Sentence sentence) {
    return times.overlapping(sentence.span()).stream()
        .filter(time -> verbBefore(time.span(), sentence, token -> true) < 0)
        .findFirst();
  }

  private static boolean datesTheSaying(Span time, Utterance utterance) {
    boolean elsewhere =
        Stream.concat(utterance.spans().contents().stream(), utterance.spans().sources().stream())
            .anyMatch(span -> span.overlaps(time));
    if (elsewhere) {
      return false;
    }
    int verb = verbBefore(time, utterance.sentence(), token -> !utterance.says(token));
    boolean ofCue =
        verb < 0
            || utterance.cue().filter(cue -> cue.first() <= verb && verb < cue.end()).isPresent();
    return ofCue && utterance.cue().filter(cue -> parted(time, utterance, cue)).isEmpty();
  }

  /** Whether a clause of its own, before the cue or after a colon, holds the date. */
  private static boolean parted(Span time, Utterance utterance, Cue cue) {
    boolean subordinate = false;
    for (int i = 0; i < utterance.tokens().size(); i++) {
      Token token = utterance.tokens().get(i);
      boolean told = !utterance.says(i) && !utterance.isInSource(i);
      boolean before = token.end() <= time.start();
      subordinate |= told && before && SUBORDINATING.contains(token.form().toLowerCase(ROOT));
      boolean between = told && (before ? i >= cue.end() : i < cue.first());
      boolean verb = !before && FINITE.contains(token.tag());
      boolean stop = before && STOPS.contains(token.form());
      if (between && ((subordinate && verb) || stop)) {
        return true;
      }
    }
    return false;
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

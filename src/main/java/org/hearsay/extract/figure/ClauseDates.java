package org.hearsay.extract.figure;

import java.util.List;
import java.util.Set;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.claim.time.VagueTime;
import org.hearsay.extract.JoinedTimes;
import org.hearsay.text.Span;

/**
 * The times that a sentence tells.
 *
 * @param all in reading order
 * @param dates those at which something can hold: not those between which, or since which
 */
record ClauseDates(List<TimeMention> all, List<TimeMention> dates) {

  /** A date after one of these bounds a time of which only that is known. */
  private static final Set<String> BOUNDING =
      Set.of(
          "since", "until", "till", "through", "to", "from", "before", "after", "between", "than",
          "ended", "ending");

  static ClauseDates of(LexemeLine line, List<TimeMention> times) {
    Span sentence = line.span(0, line.size());
    List<TimeMention> told = times.stream().filter(time -> sentence.contains(time.span())).toList();
    List<TimeMention> dates =
        JoinedTimes.without(told, span -> words(line, span)).stream()
            .filter(time -> isDate(line, time))
            .filter(time -> !isBound(line, time.span()))
            .toList();
    return new ClauseDates(times, dates);
  }

  private static String words(LexemeLine line, Span span) {
    return line.words(line.indexFrom(span.start()), line.indexFrom(span.end()));
  }

  /** "since Monday", "through the late summer". */
  private static boolean isBound(LexemeLine line, Span time) {
    int at = line.indexFrom(time.start()) - 1;
    while (line.at(at).isTagged("DT") || line.at(at).isTagged("JJ") || line.at(at).isTagged("RB")) {
      at--;
    }
    return line.isAny(at, BOUNDING);
  }

  /** "now", but not "current" in "a current member". */
  private static boolean isDate(LexemeLine line, TimeMention time) {
    Lexeme word = line.at(line.indexFrom(time.span().start()));
    boolean describes = time.time() instanceof VagueTime && word.isTagged("JJ");
    return time.time().type().isPoint() && !describes;
  }
}

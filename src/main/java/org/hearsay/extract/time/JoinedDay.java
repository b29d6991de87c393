package org.hearsay.extract.time;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * The second of two days that are told with one month: "July 4-9, 2021", "June 11 and 12", "from
 * Aug. 5 to 9"; not "on May 2 and 3 people", nor "on May 2 and 3 died", nor where a price fell "on
 * May 2 to 9".
 */
final class JoinedDay implements Rule {

  /** Words of "July 4 and" before the second day. */
  private static final int BEFORE = 3;

  private static final Set<String> JOINTS = Set.of("-", "and", "or", "through", "to");
  private static final Set<String> PLACING = Set.of("on", "by", "since", "until");
  private static final Set<String> COUNTED = Set.of("NN", "JJ", "CD", "VBN", "VBG", "PRP$");
  private static final Set<String> COUNTING = Set.of("of", "%", "-", "/", "$");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> ALTERNATIVES = Set.of("and", "or");

  @Override
  public String name() {
    return "joined-day";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    boolean isAlternative =
        words.word(-1).filter(joint -> ALTERNATIVES.contains(joint.form())).isPresent();
    Optional<MonthDay> first = dayBefore(words);
    Optional<MonthDay> second =
        first.flatMap(day -> DayOfMonth.of(day.getMonth(), words).filter(day::isBefore));
    Optional<Meaning> year = words.attempt(CalendarDate::yearOfDay);
    return second
        .filter(day -> year.isPresent() || !(counts(words) || (isAlternative && tellsMore(words))))
        .map(day -> DayOfMonth.yearly(day).within(year.orElse(YearPhrase.SPOKEN_OF)));
  }

  /** The day to which this one is joined; the cursor stays where it is. */
  private static Optional<MonthDay> dayBefore(Cursor words) {
    int start = words.at();
    if (start < BEFORE || !words.word(-1).filter(w -> JOINTS.contains(w.form())).isPresent()) {
      return Optional.empty();
    }
    words.moveTo(start - BEFORE);
    boolean placed = words.word(-1).filter(word -> PLACING.contains(word.form())).isPresent();
    Optional<MonthDay> day = MonthName.read(words).flatMap(m -> DayOfMonth.of(m, words));
    boolean joined = words.at() == start - 1 && !(placed && words.isNext("to"));
    words.moveTo(start);
    return day.filter(d -> joined);
  }

  /** "May 2 and 23 died", "14 on May 2 and 23 on May 3": the number is one of another clause. */
  private static boolean tellsMore(Cursor words) {
    return words.isNext("on") || words.isNext(word -> FINITE.stream().anyMatch(word::isTagged));
  }

  /** Whether the number just read is one of what follows. */
  private static boolean counts(Cursor words) {
    return words.isNext(COUNTING)
        || words.isNext(word -> COUNTED.stream().anyMatch(word::isTagged))
        || words.attempt(HalfDay::read).isPresent();
  }
}

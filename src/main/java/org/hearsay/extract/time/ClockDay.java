package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.DayTime;
import org.hearsay.claim.time.DayTime.Clock;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeExpression;

/**
 * The day of a time of the clock: the one told with it ("noon Saturday"), or after it ("9 p.m. on
 * Friday", "from 6 a.m. to noon on Sunday"); else the day spoken of.
 */
final class ClockDay {

  private static final Set<String> JOINTS = Set.of("and", "or", "to", "until", "till", "through");

  private static final int DAY = 24 * 60;

  /** The clocks of no country are farther behind that of Greenwich, but a few islands'. */
  private static final int WESTMOST = -10 * 60;

  private static final int HALF_DAY = DAY / 2;

  private final DayPhrase days;

  ClockDay(DayPhrase days) {
    this.days = days;
  }

  /** Reads ", Friday". */
  Optional<Meaning> told(Cursor words) {
    return words.attempt(
        w -> {
          w.take(",");
          return days.read(w);
        });
  }

  /**
   * "3 p.m. (1300 GMT) on Friday", "3 p.m. to 5 p.m. Friday": the Friday, which is not read yet.
   */
  Optional<Meaning> toCome(Cursor words) {
    int mark = words.at();
    boolean joined = words.attempt(ClockDay::inBrackets).or(() -> joined(words)).isPresent();
    boolean goesOn = words.take("on") || joined;
    Optional<Meaning> day = goesOn ? days.read(words) : Optional.empty();
    words.moveTo(mark);
    return day.map(d -> view -> dated(d.from(view), view));
  }

  /** "(1300 GMT)". */
  private static Optional<DayTime> inBrackets(Cursor words) {
    Optional<DayTime> time = words.take("(") ? ClockTime.zoned(words) : Optional.empty();
    return time.filter(t -> words.take(")"));
  }

  /** "to 5 p.m.". */
  private static Optional<DayTime> joined(Cursor words) {
    return words.attempt(w -> w.takeAny(JOINTS) ? ClockTime.zoned(w) : Optional.empty());
  }

  /** "On Fridays" is no day. */
  private static TimeExpression dated(TimeExpression day, Viewpoint view) {
    boolean date = day instanceof Day || day instanceof PartialDate;
    return date && day.type() == TimeExpression.Type.DATE ? day : spokenOf(view);
  }

  /** That of which one speaks; what is not told in the past is not of a day gone by. */
  static TimeExpression spokenOf(Viewpoint view) {
    TimeExpression today = view.shifted(CalendarUnit.DAY, 0);
    return view.focus()
        .date()
        .filter(Day.class::isInstance)
        .map(time -> ((Day) time).date())
        .filter(
            day -> view.focus().fresh() || view.direction() == Direction.BACK || !over(day, view))
        .<TimeExpression>map(Day::new)
        .orElse(today);
  }

  private static boolean over(LocalDate day, Viewpoint view) {
    return view.written().filter(day::isBefore).isPresent();
  }

  /**
   * Of "9 p.m. (0200 GMT) on Monday" it is Tuesday at Greenwich: the day on which the clock of
   * another zone showed that time when it was the time just told here.
   *
   * @param universal whether it is the time of Greenwich
   */
  static TimeExpression elsewhere(Viewpoint view, DayTime time, boolean universal) {
    Optional<Day> here =
        view.focus()
            .date()
            .filter(Day.class::isInstance)
            .map(Day.class::cast)
            .filter(
                day -> view.focus().fresh() && day.time().flatMap(ClockDay::minute).isPresent());
    Optional<Integer> there = minute(time);
    if (here.isEmpty() || there.isEmpty()) {
      return spokenOf(view);
    }
    int apart = here.get().time().flatMap(ClockDay::minute).orElseThrow() - there.get();
    int least = universal ? WESTMOST : -HALF_DAY;
    int offset = Math.floorMod(apart - least, DAY) + least;
    return new Day(here.get().date().plusDays((apart - offset) / DAY));
  }

  private static Optional<Integer> minute(DayTime time) {
    if (time instanceof Clock clock) {
      return Optional.of(clock.time().toSecondOfDay() / 60);
    }
    return time instanceof DayTime.Midnight ? Optional.of(DAY) : Optional.empty();
  }
}

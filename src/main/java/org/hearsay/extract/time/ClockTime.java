package org.hearsay.extract.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.DayTime;
import org.hearsay.claim.time.DayTime.Clock;
import org.hearsay.claim.time.DayTime.Midnight;

/**
 * A time of the clock, and its day where that follows: "10:35 a.m.", "4 a.m. EDT Thursday", "noon
 * Saturday", "4 in the morning", "five o'clock", "at 14:30", "0712 GMT". "On Friday" after it dates
 * it and is read by itself. "11:48 am:" before an entry of a running report is of the day of
 * writing.
 */
final class ClockTime implements Rule {

  private static final Set<String> ZONES =
      Set.of(
          "edt", "est", "cdt", "cst", "mdt", "mst", "pdt", "pst", "gmt", "utc", "bst", "cet",
          "cest", "et", "ct", "mt", "pt", "local", "eastern", "central", "pacific");
  private static final Set<String> UNIVERSAL = Set.of("gmt", "utc");
  private static final Set<String> OPENERS =
      Set.of(
          "at", "about", "around", "by", "until", "till", "before", "after", "since", "from", "to");

  private static final Set<String> STAMP_ENDS = Set.of(":", ".", "-", "--", "\u2013", "\u2014");

  private final ClockDay days;

  ClockTime(DayPhrase days) {
    this.days = new ClockDay(days);
  }

  /** Whether a word names a zone. */
  static boolean isZone(String form) {
    return ZONES.contains(form);
  }

  @Override
  public String name() {
    return "clock-time";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    boolean opened = words.at() == 0;
    boolean bracketed = words.word(-1).filter(word -> word.is("(")).isPresent();
    Optional<DayTime> time = words.attempt(ClockTime::timeOfDay);
    if (time.isEmpty()) {
      return Optional.empty();
    }
    boolean universal = words.isNext(UNIVERSAL);
    boolean zoned = words.takeAny(ZONES);
    if (zoned) {
      words.take("time");
    }
    boolean abroad = bracketed && (zoned || words.isNext("in"));
    boolean stamp = opened && (words.word().isEmpty() || words.isNext(STAMP_ENDS));
    Meaning untold = stamp ? view -> view.shifted(CalendarUnit.DAY, 0) : ClockDay::spokenOf;
    Meaning day =
        days.told(words)
            .or(() -> abroad ? Optional.of(elsewhere(time.get(), universal)) : days.toCome(words))
            .orElse(untold);
    return Optional.of(day.at(time.get()));
  }

  /** The day of a time that tells in brackets when it was by the clock of another zone. */
  private static Meaning elsewhere(DayTime time, boolean universal) {
    return view -> ClockDay.elsewhere(view, time, universal);
  }

  /** "noon", "4 a.m."; its zone is not read. */
  static Optional<DayTime> timeOfDay(Cursor words) {
    return words.attempt(ClockTime::named).or(() -> words.attempt(ClockTime::told).map(Clock::new));
  }

  /** The same, and its zone. */
  static Optional<DayTime> zoned(Cursor words) {
    Optional<DayTime> time = timeOfDay(words);
    words.takeAny(ZONES);
    return time;
  }

  private static Optional<DayTime> named(Cursor words) {
    if (words.take("noon") || words.take("midday")) {
      return Optional.of(new Clock(LocalTime.NOON));
    }
    return words.take("midnight") ? Optional.of(new Midnight()) : Optional.empty();
  }

  private static Optional<LocalTime> told(Cursor words) {
    return words
        .attempt(ClockTime::halved)
        .or(() -> words.attempt(ClockTime::bare))
        .or(() -> words.attempt(ClockTime::universal));
  }

  /** "10:35 a.m.", "7pm", "4 in the morning", "five o'clock". */
  private static Optional<LocalTime> halved(Cursor words) {
    Optional<WrittenClock> written = words.attempt(w -> w.take(WrittenClock.class));
    if (written.filter(WrittenClock::halved).isPresent()) {
      return written.map(WrittenClock::time);
    }
    Optional<LocalTime> time = written.map(WrittenClock::time).or(() -> hour(words));
    if (time.isEmpty()) {
      return time;
    }
    boolean clock = words.take("o'clock");
    Optional<HalfDay> half = HalfDay.read(words).or(() -> inPart(words));
    return half.isEmpty() && !clock
        ? Optional.empty()
        : Optional.of(half.map(h -> inHalf(h, time.get())).orElse(time.get()));
  }

  private static LocalTime inHalf(HalfDay half, LocalTime time) {
    try {
      return half.time(time.getHour(), time.getMinute());
    } catch (DateTimeException pastTheDial) {
      return time;
    }
  }

  private static Optional<LocalTime> hour(Cursor words) {
    return words
        .take(Cardinal.class)
        .filter(n -> n.isWithin(1, 12) && n.digits() <= 2)
        .map(n -> LocalTime.of(n.value().intValue(), 0));
  }

  /** "in the morning" after the hour. */
  private static Optional<HalfDay> inPart(Cursor words) {
    return words.attempt(
        w ->
            w.take("in", "the")
                ? w.take(DayTime.Part.class)
                    .map(part -> part == DayTime.Part.MORNING ? HalfDay.AM : HalfDay.PM)
                : Optional.empty());
  }

  /** A time by the 24-hour clock, where a preposition or a zone shows that it is one. */
  private static Optional<LocalTime> bare(Cursor words) {
    boolean opened = words.word(-1).filter(word -> OPENERS.contains(word.form())).isPresent();
    return words
        .take(WrittenClock.class)
        .filter(clock -> opened || words.isNext(ZONES))
        .map(WrittenClock::time);
  }

  /** "0712 GMT". */
  private static Optional<LocalTime> universal(Cursor words) {
    return words
        .take(Cardinal.class)
        .filter(number -> number.digits() == 4 && words.isNext(UNIVERSAL))
        .map(number -> number.value().intValue())
        .filter(time -> time / 100 < 24 && time % 100 < 60)
        .map(time -> LocalTime.of(time / 100, time % 100));
  }
}

package org.hearsay.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a time expression mean, as TIMEX3 has it (ISO-TimeML, ISO 24617-1).
 *
 * <p>A date without a known year is a {@link Partial} one: {@code XXXX-07-14}. A year is never
 * supplied.
 */
public sealed interface TimeExpression {

  /** TIMEX3's type. */
  enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** TIMEX3's modifier. */
  enum Modifier {
    START,
    MID,
    END,
    APPROX,
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE
  }

  /** How the times of two expressions lie to one another. */
  enum Relation {
    /** The same days, all of them. */
    SAME,
    /** They share days, but not all, or not surely the same part of them. */
    OVERLAPPING,
    /** They share no day. */
    DISJOINT,
    /** What is known of them does not tell. */
    UNKNOWN
  }

  /** TIMEX3's value: {@code 2024-07-14}, {@code XXXX-07-14}, {@code P1Y}, {@code PAST_REF}. */
  String value();

  Type type();

  Optional<Modifier> modifier();

  /** The same as an EDTF date (ISO 8601-2), where it can be written as one. */
  default Optional<String> edtf() {
    return Optional.empty();
  }

  /**
   * The days in which it lies, where its place on the calendar is known; of a time, its day. None
   * of what is only near a date: "around May 5", "over a year later".
   */
  default Optional<DateRange> days() {
    return Optional.empty();
  }

  /** The same with another modifier. */
  TimeExpression with(Modifier modifier);

  /** How it lies to the other. It is symmetric, and unknown parts are never taken to be equal. */
  default Relation relationTo(TimeExpression other) {
    return TimeRelations.between(this, other);
  }

  /** A full calendar day, or a time of it. */
  record Day(LocalDate date, Optional<DayTime> time, Optional<Modifier> modifier)
      implements TimeExpression {

    public Day(LocalDate date) {
      this(date, Optional.empty(), Optional.empty());
    }

    @Override
    public String value() {
      return date + time.map(DayTime::value).orElse("");
    }

    @Override
    public Type type() {
      return time.isPresent() ? Type.TIME : Type.DATE;
    }

    /** The day alone: EDTF tells a time only to the second. */
    @Override
    public Optional<String> edtf() {
      return Optional.of(Approximation.mark(date.toString(), modifier));
    }

    @Override
    public Optional<DateRange> days() {
      return Approximation.days(new DateRange(date, date), modifier);
    }

    @Override
    public Day with(Modifier modifier) {
      return new Day(date, time, Optional.of(modifier));
    }
  }

  /**
   * A year, month, week, decade or season whose place on the calendar is known.
   *
   * @param first its first day
   */
  record Period(CalendarUnit unit, LocalDate first, Optional<Modifier> modifier)
      implements TimeExpression {

    public Period {
      if (!first.equals(unit.first(first))) {
        throw new IllegalArgumentException("no " + unit + " begins on " + first);
      }
    }

    /** The one that holds the day. */
    public static Period holding(LocalDate day, CalendarUnit unit) {
      return new Period(unit, unit.first(day), Optional.empty());
    }

    @Override
    public String value() {
      return unit.value(first);
    }

    @Override
    public Type type() {
      return Type.DATE;
    }

    @Override
    public Optional<String> edtf() {
      return Optional.of(Approximation.mark(unit.edtf(first), modifier));
    }

    @Override
    public Optional<DateRange> days() {
      return Approximation.days(new DateRange(first, unit.last(first)), modifier);
    }

    @Override
    public Period with(Modifier modifier) {
      return new Period(unit, first, Optional.of(modifier));
    }
  }

  /**
   * A date of which some part is not known.
   *
   * @param value a TIMEX3 date with {@code X} for each unknown digit: {@code XXXX-07-14}, {@code
   *     XXXX-WXX-5}, {@code XXXX-SUT10:35}
   */
  record Partial(String value, Optional<Modifier> modifier) implements TimeExpression {

    private static final Pattern FORM =
        Pattern.compile(
            "[0-9X]{2,4}(-[0-9X]{2}(-[0-9X]{2})?|-W[0-9X]{2}(-([1-7]|WE))?|-Q[1-4X]|-H[12X]"
                + "|-(SP|SU|FA|WI))?(T([0-9]{2}:[0-9]{2}|[A-Z]{2}))?");

    public Partial {
      if (!FORM.matcher(value).matches() || value.indexOf('X') < 0) {
        throw new IllegalArgumentException("not a partial date: " + value);
      }
    }

    public Partial(String value) {
      this(value, Optional.empty());
    }

    @Override
    public Type type() {
      return value.indexOf('T') < 0 ? Type.DATE : Type.TIME;
    }

    @Override
    public Optional<String> edtf() {
      return PartialDates.edtf(value).map(date -> Approximation.mark(date, modifier));
    }

    @Override
    public Partial with(Modifier modifier) {
      return new Partial(value, Optional.of(modifier));
    }
  }

  /** The past, the present or the future, and no more than that: "recently", "now", "soon". */
  record Vague(Era era, Optional<Modifier> modifier) implements TimeExpression {

    /** Seen from the time of writing. */
    public enum Era {
      PAST_REF,
      PRESENT_REF,
      FUTURE_REF
    }

    public Vague(Era era) {
      this(era, Optional.empty());
    }

    @Override
    public String value() {
      return era.name();
    }

    @Override
    public Type type() {
      return Type.DATE;
    }

    @Override
    public Vague with(Modifier modifier) {
      return new Vague(era, Optional.of(modifier));
    }
  }

  /**
   * A length of time.
   *
   * @param value an ISO 8601 period, {@code X} for an unknown number: {@code P3M}, {@code PXD}
   */
  record Duration(String value, Optional<Modifier> modifier) implements TimeExpression {

    private static final Pattern FORM =
        Pattern.compile(
            "P(?=.)([0-9.X]{1,20}(CE|DE|WE|Y|Q|M|W|D)){0,3}(T([0-9.X]{1,20}[HMS]){1,3})?");

    public Duration {
      if (!FORM.matcher(value).matches()) {
        throw new IllegalArgumentException("not a length of time: " + value);
      }
    }

    public Duration(String value) {
      this(value, Optional.empty());
    }

    @Override
    public Type type() {
      return Type.DURATION;
    }

    @Override
    public Duration with(Modifier modifier) {
      return new Duration(value, Optional.of(modifier));
    }
  }

  /**
   * Something that comes again: "every Friday".
   *
   * @param value how far apart ({@code P1D}), or which ones ({@code XXXX-WXX-5})
   */
  record Repeating(String value, Optional<Modifier> modifier) implements TimeExpression {

    public Repeating(String value) {
      this(value, Optional.empty());
    }

    @Override
    public Type type() {
      return Type.SET;
    }

    @Override
    public Repeating with(Modifier modifier) {
      return new Repeating(value, Optional.of(modifier));
    }
  }
}

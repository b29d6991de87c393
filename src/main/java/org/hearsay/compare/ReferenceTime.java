package org.hearsay.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of which a figure tells, as far as its days are known.
 *
 * @param words as an EDTF date (ISO 8601-2); empty where none is known
 * @param first the first day it may be; empty where that is not known
 * @param last the last day
 */
public record ReferenceTime(
    Optional<String> words, Optional<LocalDate> first, Optional<LocalDate> last)
    implements Comparable<ReferenceTime> {

  /** No time is given. */
  public static final ReferenceTime UNKNOWN =
      new ReferenceTime(Optional.empty(), Optional.empty(), Optional.empty());

  /** By the first day, then by the last; what has no known day comes after what has. */
  private static final Comparator<ReferenceTime> ORDER =
      Comparator.comparing((ReferenceTime time) -> time.first.orElse(LocalDate.MAX))
          .thenComparing(time -> time.last.orElse(LocalDate.MAX))
          .thenComparing(time -> time.words.orElse(""));

  private static final Pattern CALENDAR_DATE =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d{2}))?)?");

  /**
   * Reads an EDTF date: a year, a month, a day, or an interval of them. Any other, such as one
   * without its year, keeps its words and has no known days.
   */
  public static ReferenceTime of(String edtf) {
    int slash = edtf.indexOf('/');
    String from = slash < 0 ? edtf : edtf.substring(0, slash);
    String to = slash < 0 ? edtf : edtf.substring(slash + 1);
    Optional<LocalDate> first = days(from).flatMap(ReferenceTime::first);
    Optional<LocalDate> last = days(to).flatMap(ReferenceTime::last);
    boolean backward = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    return backward
        ? new ReferenceTime(Optional.of(edtf), Optional.empty(), Optional.empty())
        : new ReferenceTime(Optional.of(edtf), first, last);
  }

  /** Whether first and last day are known. */
  public boolean isKnown() {
    return first.isPresent() && last.isPresent();
  }

  /** Whether it is one known day. */
  boolean isDay() {
    return isKnown() && first.equals(last);
  }

  /** How this time stands to the other on the calendar. */
  public Relation relation(ReferenceTime other) {
    if (precedes(other)) {
      return Relation.BEFORE;
    }
    if (other.precedes(this)) {
      return Relation.AFTER;
    }
    if (!isKnown() || !other.isKnown()) {
      return Relation.UNKNOWN;
    }
    boolean within = other.covers(this);
    boolean around = covers(other);
    if (within && around) {
      return Relation.SAME;
    }
    return within ? Relation.PART_OF : around ? Relation.CONTAINS : Relation.OVERLAPS;
  }

  @Override
  public int compareTo(ReferenceTime other) {
    return ORDER.compare(this, other);
  }

  private boolean precedes(ReferenceTime other) {
    return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
  }

  private boolean covers(ReferenceTime other) {
    return !first.orElseThrow().isAfter(other.first.orElseThrow())
        && !last.orElseThrow().isBefore(other.last.orElseThrow());
  }

  private static Optional<Matcher> days(String date) {
    Matcher matcher = CALENDAR_DATE.matcher(date);
    return matcher.matches() ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> first(Matcher date) {
    return day(date, false);
  }

  private static Optional<LocalDate> last(Matcher date) {
    return day(date, true);
  }

  private static Optional<LocalDate> day(Matcher date, boolean last) {
    int year = Integer.parseInt(date.group(1));
    int month = date.group(2) == null ? (last ? 12 : 1) : Integer.parseInt(date.group(2));
    YearMonth yearMonth = YearMonth.of(year, month);
    if (date.group(3) == null) {
      return Optional.of(last ? yearMonth.atEndOfMonth() : yearMonth.atDay(1));
    }
    int day = Integer.parseInt(date.group(3));
    return yearMonth.isValidDay(day) ? Optional.of(yearMonth.atDay(day)) : Optional.empty();
  }
}

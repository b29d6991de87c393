package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.text.Span;

/** Numbers that name a point in time. */
final class CalendarNumbers {

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");
  private static final Set<String> JOINTS = Set.of("and", "or", "through", "-");
  private static final Set<String> CLOCK =
      Set.of("am", "pm", "a.m.", "p.m.", "o'clock", "gmt", "est", "edt", "pdt");
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
  private static final BigDecimal FIRST_LIKELY_YEAR = BigDecimal.valueOf(1700);

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private CalendarNumbers() {}

  /** Whether it is the name of a month or a day. */
  static boolean isCalendarName(Lexeme word) {
    return word.isCapitalized()
        && (MONTHS.contains(word.lower()) || WEEKDAYS.contains(word.lower()));
  }

  /** "July 14": but "two years later" counts its years, and "1520 sq m" is no year. */
  static boolean isInTimeExpression(Candidate candidate) {
    Span number = candidate.line().span(candidate.first(), candidate.first() + 1);
    return !candidate.hasUnit()
        && candidate.times().stream().anyMatch(time -> time.span().contains(number));
  }

  /** "March 29", "29 March 2019", "12/31/2019". */
  static boolean isDate(Candidate candidate) {
    if (!candidate.numeral().isNumber()
        || candidate.quantity().unit().map(UnitWords::isMoney).orElse(false)) {
      return false;
    }
    boolean afterMonth = followsMonth(candidate.line(), candidate.first());
    boolean beforeMonth = candidate.isAfter(0, MONTHS) && candidate.after(0).isCapitalized();
    boolean dated = afterMonth || beforeMonth || isSlashed(candidate) || continuesDate(candidate);
    return dated && !candidate.hasUnit();
  }

  /** "March 3 and 4", "March 3-5"; but "on March 3 and 20 men came", "on March 3 and 20 died". */
  private static boolean continuesDate(Candidate candidate) {
    int month = candidate.before(3).is(".") ? 4 : 3;
    boolean days = isDay(candidate.before(2)) && isDay(candidate.numeral());
    boolean joined = candidate.isBefore(1, JOINTS) || isRangeOfDays(candidate, month + 1);
    return days
        && joined
        && isCalendarName(candidate.before(month))
        && candidate.counted().isEmpty()
        && !candidate.after(0).isFiniteVerb();
  }

  /** "March 3", "Oct. 31". */
  static boolean followsMonth(LexemeLine line, int number) {
    Lexeme month = line.at(line.is(number - 1, ".") ? number - 2 : number - 1);
    return MONTHS.contains(month.lower()) && month.isCapitalized();
  }

  private static boolean isDay(Lexeme number) {
    return number.form().matches("0?[1-9]|[12][0-9]|3[01]");
  }

  /** "from May 3 to 5", "the May 3 to 5 fair"; but "rose on May 3 to 30". */
  private static boolean isRangeOfDays(Candidate candidate, int beforeMonth) {
    Lexeme before = candidate.before(beforeMonth);
    boolean changes = before.isTagged("IN") || TrendTable.direction(before).isPresent();
    return candidate.before(1).is("to") && (before.is("from") || !changes);
  }

  private static boolean isSlashed(Candidate candidate) {
    boolean into = candidate.after(0).is("/") && candidate.after(0).glued();
    boolean from = candidate.before(1).is("/") && candidate.before(1).glued();
    return (into && candidate.after(1).isNumber()) || (from && candidate.before(2).isNumber());
  }

  /** "5 am", "10.45pm", "4:39". */
  static boolean isClockTime(Candidate candidate) {
    Lexeme next = candidate.after(0);
    if (next.is("o") && candidate.after(1).is("'")) {
      return true;
    }
    boolean colonAfter = next.is(":") && next.glued() && candidate.after(1).isNumber();
    boolean colonBefore = candidate.before(1).is(":") && candidate.before(2).isNumber();
    return candidate.numeral().isNumber()
        && (candidate.isAfter(0, CLOCK) || colonAfter || colonBefore);
  }

  /** "in 2018", "the 2019 Rich List"; "more than 2000 people" is a count. */
  static boolean isYear(Candidate candidate) {
    if (!candidate.isPlainDigits() || candidate.numeral().form().length() != 4) {
      return false;
    }
    BigDecimal number = new BigDecimal(candidate.numeral().form());
    boolean year = number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) < 0;
    boolean likely = number.compareTo(FIRST_LIKELY_YEAR) >= 0;
    boolean counts = candidate.countsPlural() && (candidate.quantity().isBounded() || !likely);
    return year && (!counts || candidate.quantity().range().isPresent());
  }

  /** "the 1980s", "in her 20s", "the 1980's". */
  static boolean isDecade(Candidate candidate) {
    Lexeme next = candidate.after(0);
    boolean apostrophe = next.is("'") && candidate.numeral().form().length() == 4;
    Lexeme ending = apostrophe ? candidate.after(1) : next;
    return candidate.numeral().isNumber() && ending.is("s") && ending.glued();
  }
}

package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a word written in digits can mean. */
final class DigitForms {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3}){1,3}|\\d{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,4}");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern DECADE = Pattern.compile("'?(\\d{2}|\\d{3}0)'?s");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?((?:a|p)\\.?m\\.?)?");
  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{2})[-/](\\d{2})");
  private static final Map<Character, String> FRACTIONS =
      Map.of('\u00bd', "0.5", '\u00bc', "0.25", '\u00be', "0.75");
  private static final int PIVOT = 30;

  private DigitForms() {}

  static List<Object> senses(String form) {
    if (NUMBER.matcher(form).matches()) {
      String plain = form.replace(",", "");
      return List.of(new Cardinal(new BigDecimal(plain), form.length()));
    }
    Matcher ordinal = ORDINAL.matcher(form);
    if (ordinal.matches()) {
      return List.of(new Ordinal(Integer.parseInt(ordinal.group(1))));
    }
    Matcher decade = DECADE.matcher(form);
    if (decade.matches() && decade.group(1).endsWith("0")) {
      return List.of(new WrittenDecade(fullYear(decade.group(1))));
    }
    return form.length() > 1 && FRACTIONS.containsKey(form.charAt(form.length() - 1))
        ? mixed(form)
        : dateOrClock(form);
  }

  /** "2½". */
  private static List<Object> mixed(String form) {
    String whole = form.substring(0, form.length() - 1);
    if (!NUMBER.matcher(whole).matches()) {
      return List.of();
    }
    BigDecimal part = new BigDecimal(FRACTIONS.get(form.charAt(form.length() - 1)));
    BigDecimal value = new BigDecimal(whole.replace(",", "")).add(part);
    return List.of(new Cardinal(value, form.length()));
  }

  /** Whether a token is a date as a whole, its hyphens no hyphens of words. */
  static boolean isDate(String form) {
    return ISO.matcher(form).matches();
  }

  private static List<Object> dateOrClock(String form) {
    try {
      Matcher american = AMERICAN.matcher(form);
      if (american.matches()) {
        return List.of(written(american.group(3), american.group(1), american.group(2)));
      }
      Matcher iso = ISO.matcher(form);
      if (iso.matches()) {
        return List.of(written(iso.group(1), iso.group(2), iso.group(3)));
      }
      Matcher clock = CLOCK.matcher(form);
      if (clock.matches() && (form.indexOf(':') > 0 || clock.group(3) != null)) {
        return List.of(clock(clock));
      }
    } catch (DateTimeException noSuchDay) {
      return List.of();
    }
    return DECIMAL.matcher(form).matches()
        ? List.of(new Cardinal(new BigDecimal(form), form.length()))
        : List.of();
  }

  private static WrittenDate written(String year, String month, String day) {
    return new WrittenDate(
        LocalDate.of(fullYear(year), Integer.parseInt(month), Integer.parseInt(day)));
  }

  /** Two digits are of the century in which they lie nearest to our day. */
  private static int fullYear(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < PIVOT ? 2000 + year : 1900 + year;
  }

  private static WrittenClock clock(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half = clock.group(3);
    return half == null
        ? new WrittenClock(LocalTime.of(hour, minute), false)
        : new WrittenClock(HalfDay.of(half).time(hour, minute), true);
  }
}

package org.hearsay.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an EDTF date: a year, a month, a day, or an interval of them. Any other, such as one
 * without its year, keeps its words and has no known days.
 */
final class EdtfReader {

  private static final Pattern CALENDAR_DATE =
      Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2])(?:-(\\d{2}))?)?");

  private EdtfReader() {}

  static ReferenceTime read(String edtf) {
    int slash = edtf.indexOf('/');
    Optional<LocalDate> first = first(slash < 0 ? edtf : edtf.substring(0, slash));
    Optional<LocalDate> last = last(slash < 0 ? edtf : edtf.substring(slash + 1));
    return new ReferenceTime(Optional.of(edtf), first, last);
  }

  private static Optional<LocalDate> first(String date) {
    Matcher parts = CALENDAR_DATE.matcher(date);
    return parts.matches()
        ? Optional.of(month(parts, 1).atDay(parts.group(3) == null ? 1 : day(parts)))
        : Optional.empty();
  }

  private static Optional<LocalDate> last(String date) {
    Matcher parts = CALENDAR_DATE.matcher(date);
    if (!parts.matches()) {
      return Optional.empty();
    }
    YearMonth month = month(parts, 12);
    return Optional.of(parts.group(3) == null ? month.atEndOfMonth() : month.atDay(day(parts)));
  }

  private static YearMonth month(Matcher parts, int unstated) {
    int year = Integer.parseInt(parts.group(1));
    return YearMonth.of(year, parts.group(2) == null ? unstated : Integer.parseInt(parts.group(2)));
  }

  private static int day(Matcher parts) {
    return Integer.parseInt(parts.group(3));
  }
}

package org.hearsay.claim.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date some of whose digits are {@code X} is written. */
final class PartialDateName {

  private static final Pattern DATE =
      Pattern.compile("([0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?)(?:T.*)?");
  private static final Pattern SEASON_OR_PART =
      Pattern.compile("([0-9X]{4})-(SP|SU|FA|WI|[QH][1-4])(?:T.*)?");

  private PartialDateName() {}

  /** As an EDTF date, which has no way to tell a day of an unknown week. */
  static Optional<String> edtf(String value) {
    Matcher date = DATE.matcher(value);
    if (date.matches()) {
      return Optional.of(date.group(1));
    }
    Matcher part = SEASON_OR_PART.matcher(value);
    return part.matches()
        ? Optional.of(part.group(1) + "-" + number(part.group(2)))
        : Optional.empty();
  }

  /** ISO 8601-2 numbers the parts of a year: seasons from 21, quarters from 33, halves from 40. */
  private static int number(String part) {
    return switch (part.charAt(0)) {
      case 'Q' -> 32 + Character.digit(part.charAt(1), 10);
      case 'H' -> 39 + Character.digit(part.charAt(1), 10);
      default -> Season.coded(part).number();
    };
  }
}

package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeLength;

/** A unit in which lengths of time are told. */
enum TimeUnit {
  SECOND("T", "S", 1, "", null),
  MINUTE("T", "M", 1, "30S", null),
  HOUR("T", "H", 1, "30M", null),
  DAY("", "D", 1, "T12H", CalendarUnit.DAY),
  WEEK("", "W", 1, "", CalendarUnit.WEEK),
  WEEKEND("", "WE", 1, "", CalendarUnit.WEEKEND),
  FORTNIGHT("", "W", 2, "", CalendarUnit.WEEK),
  MONTH("", "M", 1, "", CalendarUnit.MONTH),
  QUARTER("", "Q", 1, "", CalendarUnit.QUARTER),
  YEAR("", "Y", 1, "6M", CalendarUnit.YEAR),
  DECADE("", "Y", 10, "", CalendarUnit.DECADE),
  CENTURY("", "Y", 100, "", CalendarUnit.CENTURY);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final String prefix;
  private final String letter;
  private final int factor;

  /** What half of one is in smaller units, where that is how it is written. */
  private final String halved;

  private final CalendarUnit calendar;

  TimeUnit(String prefix, String letter, int factor, String halved, CalendarUnit calendar) {
    this.prefix = prefix;
    this.letter = letter;
    this.factor = factor;
    this.halved = halved;
    this.calendar = calendar;
  }

  /** The same unit of the calendar; none for what is shorter than a day. */
  Optional<CalendarUnit> calendar() {
    return Optional.ofNullable(calendar);
  }

  /** So many of them; of an unknown number where none is given. */
  TimeLength times(Optional<BigDecimal> number) {
    return new TimeLength(
        "P" + prefix + number.map(this::amount).orElseGet(() -> "X" + unknownLetter()));
  }

  private String amount(BigDecimal number) {
    boolean half = number.remainder(BigDecimal.ONE).compareTo(HALF) == 0;
    if (half && !halved.isEmpty() && number.compareTo(BigDecimal.ONE) > 0) {
      return number.toBigInteger() + letter + halved;
    }
    BigDecimal scaled = number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
    return scaled.toPlainString() + letter;
  }

  private String unknownLetter() {
    return switch (this) {
      case DECADE -> "DE";
      case CENTURY -> "CE";
      default -> letter;
    };
  }
}

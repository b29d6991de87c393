package org.hearsay.claim.time;

import java.time.Month;
import java.util.stream.Stream;

/** A season of the northern year, as weather services cut it: three whole months. */
public enum Season {
  SPRING("SP", Month.MARCH),
  SUMMER("SU", Month.JUNE),
  AUTUMN("FA", Month.SEPTEMBER),
  WINTER("WI", Month.DECEMBER);

  private final String code;
  private final Month opening;

  Season(String code, Month opening) {
    this.code = code;
    this.opening = opening;
  }

  /** Its name in TIMEX3. */
  public String code() {
    return code;
  }

  /** Its first month. */
  public Month opening() {
    return opening;
  }

  /** Its number in EDTF (ISO 8601-2): 21 for spring to 24 for winter. */
  int number() {
    return 20 + opening.getValue() / 3;
  }

  /** The season whose first month it is. */
  static Season startingIn(Month month) {
    return values()[month.getValue() / 3 - 1];
  }

  /** The season of that name in TIMEX3. */
  static Season coded(String code) {
    return Stream.of(values()).filter(s -> s.code.equals(code)).findFirst().orElseThrow();
  }
}

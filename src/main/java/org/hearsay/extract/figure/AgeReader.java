package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.Set;

/** Tells bare numbers that are ages: "Doe, 65, now faces", "aged 35", "turned 40". */
final class AgeReader {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final Set<String> AGING =
      Set.of("aged", "age", "ages", "turned", "turning", "turns");
  private static final Set<String> PERSONS = Set.of("he", "she", "i", "who");
  private static final Set<String> BEING = Set.of("is", "was", "be", "am");

  private static final Set<String> LIMITS = Set.of("under", "over", "above", "below");

  private AgeReader() {}

  static boolean isAge(LexemeLine line, Quantity quantity) {
    BigDecimal number = quantity.number().numeral().value();
    boolean whole = number.scale() <= 0 && number.signum() > 0 && number.compareTo(OLDEST) <= 0;
    int at = quantity.first();
    return whole
        && quantity.unit().isEmpty()
        && (isApposed(line, quantity)
            || follows(line, at)
            || isPredicate(line, quantity)
            || isLimit(line, quantity));
  }

  /** "Doe, 65, now faces". */
  private static boolean isApposed(LexemeLine line, Quantity quantity) {
    int at = quantity.first();
    boolean name = line.is(at - 1, ",") && line.at(at - 2).isName();
    boolean closed =
        Set.of(",", ".", ";", ")", "-", "—", "").contains(line.at(quantity.end()).lower());
    return name && closed && line.at(at).isNumber();
  }

  private static boolean follows(LexemeLine line, int at) {
    boolean ageOf = line.is(at - 1, "of") && line.isAny(at - 2, Set.of("age", "ages"));
    return line.isAny(at - 1, AGING) || ageOf;
  }

  /** "people under 30", "children over 12". */
  private static boolean isLimit(LexemeLine line, Quantity quantity) {
    int at = quantity.first();
    boolean next = line.at(quantity.end()).tag().equals("NNS");
    return line.isAny(at, LIMITS) && People.isNamedBy(line.at(at - 1)) && !next;
  }

  /** "She was 35", "who will be 18". */
  private static boolean isPredicate(LexemeLine line, Quantity quantity) {
    int at = quantity.first() - 1;
    boolean being = line.isAny(at, BEING);
    boolean modal = line.at(at - 1).isTagged("MD");
    boolean person = line.isAny(at - (modal ? 2 : 1), PERSONS);
    boolean ends =
        Set.of(",", ".", ";", "", "when", "and", "by", "in", "at", "but")
            .contains(line.at(quantity.end()).lower());
    return being && person && ends;
  }
}

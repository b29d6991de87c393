package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/** Reads numbers: "40", "5 1/2", "twenty-five", "two and a half", "a few", "twenty-first". */
final class NumberPhrase {

  private static final Set<String> VAGUE = Set.of("several", "few", "many", "some");
  private static final Set<String> MANY =
      Set.of("tens", "dozens", "scores", "hundreds", "thousands", "millions");
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private NumberPhrase() {}

  /** What a number phrase gives: a number, or that none is known. */
  record Count(Optional<BigDecimal> number) {
    private static final Count UNKNOWN = new Count(Optional.empty());
  }

  static Optional<Count> read(Cursor words) {
    return words
        .attempt(NumberPhrase::exact)
        .map(
            number ->
                words.attempt(NumberPhrase::alternative).orElse(new Count(Optional.of(number))))
        .or(() -> words.attempt(NumberPhrase::vague));
  }

  /** "to 18 months", "or three years" after a number: it is one of several. */
  private static Optional<Count> alternative(Cursor words) {
    boolean ranges = words.take("to") || words.take("or") || words.take("-");
    Optional<BigDecimal> other = ranges ? exact(words) : Optional.empty();
    return other
        .filter(n -> words.isNext(word -> word.as(TimeUnit.class).isPresent()))
        .map(n -> Count.UNKNOWN);
  }

  /** "hundreds of", "tens of thousands of" before what is counted; whether they stand there. */
  static boolean takeMany(Cursor words) {
    boolean many = false;
    while (words.attempt(NumberPhrase::many).isPresent()) {
      many = true;
    }
    return many;
  }

  private static Optional<Count> many(Cursor words) {
    return words.takeAny(MANY) && words.take("of") ? Optional.of(Count.UNKNOWN) : Optional.empty();
  }

  /** "twelfth", "21st", "twenty-first". */
  static Optional<Integer> ordinal(Cursor words) {
    Optional<Integer> tens = words.attempt(NumberPhrase::tens);
    return words.take(Ordinal.class).map(ordinal -> tens.orElse(0) + ordinal.rank());
  }

  private static Optional<Integer> tens(Cursor words) {
    return words
        .take(Cardinal.class)
        .filter(n -> n.digits() == 0 && n.isWithin(20, 90) && words.take("-"))
        .map(n -> n.value().intValue());
  }

  private static Optional<BigDecimal> exact(Cursor words) {
    boolean one = words.take("a");
    Optional<Cardinal> first = words.take(Cardinal.class).filter(n -> !one || n.isCollective());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal whole =
        first.get().digits() > 0 ? first.get().value() : spelled(first.get().value(), words);
    return Optional.of(whole.add(fraction(words)));
  }

  /** "twenty-five", "two hundred": each further word adds to what was read, or multiplies it. */
  private static BigDecimal spelled(BigDecimal first, Cursor words) {
    BigDecimal total = first;
    Optional<BigDecimal> next = words.attempt(NumberPhrase::nextSpelled);
    while (next.isPresent() && total.compareTo(MOST) < 0) {
      boolean multiplies = next.get().compareTo(total) > 0;
      total = multiplies ? total.multiply(next.get()) : total.add(next.get());
      next = words.attempt(NumberPhrase::nextSpelled);
    }
    return total;
  }

  private static Optional<BigDecimal> nextSpelled(Cursor words) {
    words.take("-");
    return words.take(Cardinal.class).filter(n -> n.digits() == 0).map(Cardinal::value);
  }

  private static BigDecimal fraction(Cursor words) {
    if (words.take("and", "a", "half") || words.take("-", "and", "-", "a", "-", "half")) {
      return HALF;
    }
    return words.attempt(NumberPhrase::slashed).orElse(BigDecimal.ZERO);
  }

  /** "1/2". */
  private static Optional<BigDecimal> slashed(Cursor words) {
    words.take("-");
    Optional<Word> word = words.word();
    if (word.isEmpty()
        || !word.get().form().matches("\\d/\\d")
        || word.get().form().endsWith("0")) {
      return Optional.empty();
    }
    words.moveTo(words.at() + 1);
    String form = word.get().form();
    return Optional.of(
        BigDecimal.valueOf(Character.digit(form.charAt(0), 10))
            .divide(
                BigDecimal.valueOf(Character.digit(form.charAt(2), 10)), MathContext.DECIMAL32));
  }

  private static Optional<Count> vague(Cursor words) {
    if (words.take("a", "couple") || words.take("couple")) {
      words.take("of");
      return Optional.of(new Count(Optional.of(BigDecimal.valueOf(2))));
    }
    if (words.take("a") && !words.isNext("few")) {
      return Optional.empty();
    }
    return words.takeAny(VAGUE) ? Optional.of(Count.UNKNOWN) : Optional.empty();
  }
}

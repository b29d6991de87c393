package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeModifier;
import org.hearsay.claim.time.VagueTime;
import org.hearsay.claim.time.VagueTime.Era;
import org.hearsay.extract.time.NumberPhrase.Count;

/**
 * A time told by how far off it is: "two weeks ago", "a year earlier", "a year and a half later",
 * "three years from now".
 */
final class Distance implements Rule {

  private static final Count ONE = new Count(Optional.of(BigDecimal.ONE));
  private static final Count SOME = new Count(Optional.empty());

  private static final Set<String> STOPS = Set.of(",", ".", ";", ":", "--", "''");

  /** Units of which half is a number of smaller ones. */
  private static final Set<TimeUnit> HALVED =
      Set.of(TimeUnit.YEAR, TimeUnit.DECADE, TimeUnit.CENTURY);

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** Steps beyond which no calendar date is meant. */
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(1000);

  /** Where the far end lies, and from where one counts. */
  private enum Way {
    AGO(-1, false),
    EARLIER(-1, true),
    LATER(1, true),
    HENCE(1, false);

    private final int sign;
    private final boolean fromFocus;

    Way(int sign, boolean fromFocus) {
      this.sign = sign;
      this.fromFocus = fromFocus;
    }

    /** "before" and "after" where the clause ends with them: else they tell of what. */
    private static Optional<Way> beside(Cursor words) {
      Optional<Way> way =
          words.take("before")
              ? Optional.of(EARLIER)
              : Optional.of(LATER).filter(later -> words.take("after"));
      return way.filter(w -> words.word().isEmpty() || words.isNext(STOPS));
    }

    static Optional<Way> read(Cursor words) {
      if (words.take("ago")) {
        return Optional.of(AGO);
      }
      if (words.take("earlier")) {
        return Optional.of(EARLIER);
      }
      if (words.take("later")) {
        return Optional.of(LATER);
      }
      Optional<Way> beside = words.attempt(Way::beside);
      if (beside.isPresent()) {
        return beside;
      }
      boolean hence = words.take("from", "now") || words.take("hence");
      return hence ? Optional.of(HENCE) : Optional.empty();
    }
  }

  @Override
  public String name() {
    return "distance";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    Optional<Count> count = words.attempt(Distance::count);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    words.take("full");
    Optional<TimeUnit> unit = words.take(TimeUnit.class);
    Optional<BigDecimal> number = unit.flatMap(u -> andHalf(count.get(), u, words));
    boolean orSo = words.take("or", "so");
    Optional<Way> way = unit.flatMap(u -> Way.read(words));
    Optional<Meaning> meaning =
        way.map(w -> Meaning.measured(view -> far(number, unit.get(), w, view)));
    return orSo ? meaning.map(m -> m.with(TimeModifier.APPROX)) : meaning;
  }

  /** "two", "a", "the" as in "the day before", "hundreds of" or nothing before a plural. */
  private static Optional<Count> count(Cursor words) {
    Optional<Count> told = NumberPhrase.read(words);
    if (told.isPresent()) {
      return told;
    }
    if (words.take("a") || words.take("an") || words.take("the")) {
      return Optional.of(ONE);
    }
    NumberPhrase.takeMany(words);
    return words.isNext(Word::isPlural) ? Optional.of(SOME) : Optional.empty();
  }

  private static Optional<BigDecimal> andHalf(Count count, TimeUnit unit, Cursor words) {
    boolean half = HALVED.contains(unit) && words.take("and", "a", "half");
    return count.number().map(n -> half ? n.add(HALF) : n);
  }

  private static TimeExpression far(
      Optional<BigDecimal> number, TimeUnit unit, Way way, Viewpoint view) {
    if (unit == TimeUnit.YEAR && number.filter(n -> !isWhole(n)).isPresent()) {
      return far(number.map(n -> n.multiply(MONTHS)), TimeUnit.MONTH, way, view);
    }
    int years = yearsOf(unit);
    Optional<BigDecimal> told =
        number
            .map(n -> n.multiply(BigDecimal.valueOf(years)))
            .filter(n -> n.compareTo(FARTHEST) <= 0);
    if (told.isEmpty()) {
      return new VagueTime(way.sign < 0 ? Era.PAST_REF : Era.FUTURE_REF);
    }
    long steps = way.sign * told.get().longValue();
    CalendarUnit grain = years > 1 ? CalendarUnit.YEAR : unit.calendar().orElse(CalendarUnit.DAY);
    Optional<TimeExpression> quarter =
        unit == TimeUnit.YEAR ? view.quarterBeside(steps) : Optional.empty();
    return quarter.orElseGet(
        () -> way.fromFocus ? view.shiftedFromFocus(grain, steps) : view.shifted(grain, steps));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static int yearsOf(TimeUnit unit) {
    return switch (unit) {
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }
}

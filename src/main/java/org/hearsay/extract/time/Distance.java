package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeExpression.Vague;
import org.hearsay.claim.TimeExpression.Vague.Era;
import org.hearsay.extract.time.NumberPhrase.Count;

/**
 * A time told by how far off it is: "two weeks ago", "a year earlier", "10 days later", "three
 * years from now", "the year-ago quarter".
 */
final class Distance implements Rule {

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
  }

  @Override
  public String name() {
    return "distance";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words.attempt(Distance::adjective).or(() -> words.attempt(Distance::adverb));
  }

  /** "two weeks ago". */
  private static Optional<Meaning> adverb(Cursor words) {
    Optional<Count> count =
        words
            .attempt(NumberPhrase::read)
            .or(() -> words.take("a") || words.take("an") ? Optional.of(ONE) : Optional.empty())
            .or(() -> words.isNext(Word::isPlural) ? Optional.of(SOME) : Optional.empty());
    if (count.isEmpty()) {
      return Optional.empty();
    }
    words.take("full");
    Optional<TimeUnit> unit = words.take(TimeUnit.class);
    return unit.flatMap(u -> way(words).map(way -> meaning(count.get(), u, way)));
  }

  private static final Count ONE = new Count(Optional.of(BigDecimal.ONE));
  private static final Count SOME = new Count(Optional.empty());

  private static Optional<Way> way(Cursor words) {
    if (words.take("ago")) {
      return Optional.of(Way.AGO);
    }
    if (words.take("earlier")) {
      return Optional.of(Way.EARLIER);
    }
    if (words.take("later")) {
      return Optional.of(Way.LATER);
    }
    boolean hence = words.take("from", "now") || words.take("hence");
    return hence ? Optional.of(Way.HENCE) : Optional.empty();
  }

  /** "the year-ago quarter", "year-earlier". */
  private static Optional<Meaning> adjective(Cursor words) {
    boolean the = words.take("the");
    words.take("comparable");
    Optional<TimeUnit> unit = words.take(TimeUnit.class).filter(u -> words.take("-"));
    if (unit.isEmpty() || !(words.take("ago") || words.take("earlier"))) {
      return Optional.empty();
    }
    if (words.take("quarter")) {
      return Optional.of(view -> quarterAYearBefore(view));
    }
    boolean noun = words.take("period") || words.take("month");
    if (the && !noun) {
      return Optional.empty();
    }
    return Optional.of(meaning(ONE, unit.get(), Way.AGO));
  }

  private static TimeExpression quarterAYearBefore(Viewpoint view) {
    return aYearBeforeQuarter(view, -1).orElseGet(() -> view.shifted(CalendarUnit.QUARTER, -5));
  }

  private static Optional<TimeExpression> aYearBeforeQuarter(Viewpoint view, long years) {
    return view.focus()
        .quarter()
        .map(q -> Viewpoint.on(q.unit(), q.unit().plus(q.first(), 4 * years)));
  }

  private static Meaning meaning(Count count, TimeUnit unit, Way way) {
    return Meaning.measured(view -> far(count, unit, way, view));
  }

  private static TimeExpression far(Count count, TimeUnit unit, Way way, Viewpoint view) {
    if (count.number().isEmpty()) {
      return new Vague(way.sign < 0 ? Era.PAST_REF : Era.FUTURE_REF);
    }
    BigDecimal number = count.number().get();
    long steps = way.sign * number.multiply(BigDecimal.valueOf(yearsOf(unit))).longValue();
    CalendarUnit grain = yearsOf(unit) > 1 ? CalendarUnit.YEAR : grain(unit);
    Optional<TimeExpression> quarter =
        unit == TimeUnit.YEAR ? aYearBeforeQuarter(view, steps) : Optional.empty();
    if (quarter.isPresent()) {
      return quarter.get();
    }
    return way.fromFocus ? view.shiftedFromFocus(grain, steps) : view.shifted(grain, steps);
  }

  private static int yearsOf(TimeUnit unit) {
    return unit == TimeUnit.DECADE ? 10 : unit == TimeUnit.CENTURY ? 100 : 1;
  }

  private static CalendarUnit grain(TimeUnit unit) {
    return unit.calendar().orElse(CalendarUnit.DAY);
  }
}

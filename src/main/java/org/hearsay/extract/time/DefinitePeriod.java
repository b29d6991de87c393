package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.claim.TimeExpression;

/**
 * The period spoken of: "the quarter", "the latest period", "the week", "the weekend", "the full
 * year"; "the year" of accounts, the one that ended on some day, is a length.
 */
final class DefinitePeriod implements Rule {

  @Override
  public String name() {
    return "definite-period";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    if (!words.take("the")) {
      return Optional.empty();
    }
    if (words.take("latest", "period")) {
      return Optional.of(DefinitePeriod::quarterSpokenOf);
    }
    boolean full = words.take("full") || words.take("entire");
    words.take("fiscal");
    boolean single = words.isNext(word -> !word.isPlural() && !word.capital());
    Optional<TimeUnit> unit = single ? words.take(TimeUnit.class) : Optional.empty();
    return unit.flatMap(u -> full ? current(u) : definite(u));
  }

  private static Optional<Meaning> definite(TimeUnit unit) {
    return switch (unit) {
      case YEAR -> Optional.of(Meaning.length(Optional.of(BigDecimal.ONE), unit));
      case QUARTER -> Optional.of(DefinitePeriod::quarterSpokenOf);
      case WEEKEND -> Optional.of(DefinitePeriod::nearestWeekend);
      case WEEK, MONTH -> current(unit);
      default -> Optional.empty();
    };
  }

  private static Optional<Meaning> current(TimeUnit unit) {
    return unit.calendar().map(u -> view -> view.shifted(u, 0));
  }

  private static TimeExpression quarterSpokenOf(Viewpoint view) {
    Optional<TimeExpression> told = view.focus().quarter().map(quarter -> quarter);
    return told.orElseGet(() -> view.shifted(CalendarUnit.QUARTER, -1));
  }

  private static TimeExpression nearestWeekend(Viewpoint view) {
    return view.shifted(CalendarUnit.WEEKEND, view.direction() == Direction.AHEAD ? 0 : -1);
  }
}

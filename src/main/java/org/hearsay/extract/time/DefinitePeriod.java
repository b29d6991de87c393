package org.hearsay.extract.time;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeExpression;

/**
 * The period spoken of: "the quarter", "the latest period", "the week", "the weekend", "the full
 * year".
 */
final class DefinitePeriod implements Rule {

  private static final Set<String> CONJUNCTIONS =
      Set.of("that", "when", "which", "before", "after", "following");

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
    return unit.filter(u -> !words.isNext(DefinitePeriod::opensClause))
        .flatMap(u -> full ? current(u) : definite(u, isPart(words)));
  }

  /** "the year he came", "the week that it began": one that only what follows tells. */
  private static boolean opensClause(Word word) {
    return word.isTagged("PRP") || word.isTagged("NNP") || CONJUNCTIONS.contains(word.form());
  }

  /** "the quarter of the voters"; but "a loss for the quarter of $3 million". */
  private static boolean isPart(Cursor words) {
    return words.isNext("of") && words.word(1).filter(DefinitePeriod::opensWhole).isPresent();
  }

  private static boolean opensWhole(Word word) {
    return word.isTagged("DT") || word.isTagged("PRP") || word.isTagged("NN");
  }

  private static Optional<Meaning> definite(TimeUnit unit, boolean isPart) {
    return switch (unit) {
      case QUARTER -> isPart ? Optional.empty() : Optional.of(DefinitePeriod::quarterSpokenOf);
      case WEEKEND -> Optional.of(DefinitePeriod::nearestWeekend);
      case WEEK, MONTH, YEAR -> current(unit);
      default -> Optional.empty();
    };
  }

  private static Optional<Meaning> current(TimeUnit unit) {
    return unit.calendar().map(u -> view -> view.spokenOf(u));
  }

  private static TimeExpression quarterSpokenOf(Viewpoint view) {
    Optional<TimeExpression> told = view.focus().quarter().map(quarter -> quarter);
    return told.orElseGet(() -> view.shifted(CalendarUnit.QUARTER, -1));
  }

  private static TimeExpression nearestWeekend(Viewpoint view) {
    return view.shifted(CalendarUnit.WEEKEND, view.direction() == Direction.AHEAD ? 0 : -1);
  }
}

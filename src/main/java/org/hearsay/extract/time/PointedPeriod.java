package org.hearsay.extract.time;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.claim.TimeExpression.Vague;
import org.hearsay.claim.TimeExpression.Vague.Era;
import org.hearsay.extract.time.NumberPhrase.Count;

/**
 * A unit of the calendar pointed at, from the time of writing ("last month", "this year", "the
 * latest quarter") or from the time last spoken of ("the following year", "that week"); several of
 * them are a length ("the past two months"), an unknown number is vague ("recent years").
 */
final class PointedPeriod implements Rule {

  private static final Set<Shift> MEASURING = Set.of(Shift.LAST, Shift.NEXT);

  @Override
  public String name() {
    return "pointed-period";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    Optional<Determiner> determiner = determiner(words);
    Optional<Shift> shift = words.attempt(w -> w.take(Shift.class));
    boolean conjunction = determiner.filter(Determiner.THAT::equals).isPresent();
    if (shift.isPresent() && conjunction) {
      return Optional.empty();
    }
    if (shift.isEmpty()) {
      return determiner
          .filter(Determiner.THAT::equals)
          .flatMap(that -> words.attempt(w -> one(Shift.SAME, false, w)));
    }
    words.take("full");
    boolean the = determiner.filter(Determiner.THE::equals).isPresent();
    return words
        .attempt(PointedPeriod::several)
        .or(() -> words.attempt(w -> one(shift.get(), the, w)))
        .or(() -> words.attempt(w -> many(shift.get(), w)));
  }

  private static Optional<Determiner> determiner(Cursor words) {
    return words.attempt(
        w -> w.take(Determiner.class).filter(d -> d != Determiner.A && d != Determiner.THIS));
  }

  /** "two months", "few weeks" after the pointing word. */
  private static Optional<Meaning> several(Cursor words) {
    Optional<Count> count = NumberPhrase.read(words);
    words.take("-");
    return count.flatMap(
        c -> words.take(TimeUnit.class).map(unit -> Meaning.length(c.number(), unit)));
  }

  private static Optional<Meaning> one(Shift shift, boolean the, Cursor words) {
    words.take("fiscal");
    boolean single = words.isNext(word -> !word.isPlural());
    Optional<TimeUnit> unit = single ? words.take(TimeUnit.class) : Optional.empty();
    Optional<CalendarUnit> calendar = unit.flatMap(TimeUnit::calendar);
    if (unit.isPresent() && the && MEASURING.contains(shift) && calendar.isPresent()) {
      return Optional.of(lengthOrNext(shift, unit.get()));
    }
    return calendar.map(
        u ->
            view ->
                shift.isFromFocus()
                    ? view.shiftedFromFocus(u, shift.steps())
                    : view.shifted(u, shift.steps()));
  }

  /** "the past year" is a length; "the next day" is the one after the day last spoken of. */
  private static Meaning lengthOrNext(Shift shift, TimeUnit unit) {
    return shift == Shift.NEXT && unit == TimeUnit.DAY
        ? view -> view.shiftedFromFocus(CalendarUnit.DAY, 1)
        : Meaning.length(Optional.of(java.math.BigDecimal.ONE), unit);
  }

  /** "recent years", "coming weeks". */
  private static Optional<Meaning> many(Shift shift, Cursor words) {
    boolean plural = words.isNext(Word::isPlural);
    Optional<TimeUnit> unit = plural ? words.take(TimeUnit.class) : Optional.empty();
    return unit.filter(u -> shift.steps() != 0)
        .map(u -> Meaning.fixed(new Vague(shift.steps() < 0 ? Era.PAST_REF : Era.FUTURE_REF)));
  }
}

package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeModifier;
import org.hearsay.extract.time.NumberPhrase.Count;

/**
 * A unit of the calendar pointed at, from the time of writing ("last month", "this year", "the
 * latest quarter") or from the time last spoken of ("the following year", "that week"); several of
 * them are a length ("the past two months", "recent years").
 */
final class PointedPeriod implements Rule {

  private static final Set<Shift> MEASURING = Set.of(Shift.LAST, Shift.NEXT);

  @Override
  public String name() {
    return "pointed-period";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    if (words.take("that")) {
      return one(Shift.SAME, false, words);
    }
    boolean the = words.take("the");
    Optional<Shift> shift = words.take(Shift.class);
    words.take("full");
    return shift.flatMap(
        s ->
            words
                .attempt(PointedPeriod::several)
                .or(() -> words.attempt(w -> one(s, the, w)))
                .or(() -> words.attempt(w -> many(s, w))));
  }

  /** "two months", "few weeks" after the pointing word. */
  private static Optional<Meaning> several(Cursor words) {
    Optional<Count> count = NumberPhrase.read(words);
    DurationPhrase.takeBetween(words);
    words.take("-");
    Optional<TimeUnit> unit = count.flatMap(c -> words.take(TimeUnit.class));
    return unit.map(u -> orSo(Meaning.length(count.get().number(), u), words));
  }

  private static Optional<Meaning> one(Shift shift, boolean the, Cursor words) {
    words.take("fiscal");
    boolean single = words.isNext(word -> !word.isPlural() && !word.capital());
    Optional<TimeUnit> unit = single ? words.take(TimeUnit.class) : Optional.empty();
    Optional<CalendarUnit> calendar = unit.flatMap(TimeUnit::calendar);
    if (isEndOfWhole(words)) {
      return Optional.empty();
    }
    boolean owns = shift == Shift.NEXT && words.isNext("'s");
    if (calendar.isPresent() && the && MEASURING.contains(shift) && !owns) {
      return Optional.of(orSo(lengthOrNext(shift, unit.get()), words));
    }
    return calendar.map(
        u ->
            shift.isFromFocus()
                ? view -> view.shiftedFromFocus(u, shift.steps())
                : view -> view.shifted(u, shift.steps()));
  }

  /** "the last year of his term": not the one before this. */
  private static boolean isEndOfWhole(Cursor words) {
    return words.isNext("of")
        && words.word(-2).filter(word -> word.is("last")).isPresent()
        && words.word(-3).filter(word -> word.is("the")).isPresent();
  }

  /** "the past year" is a length; "the next day" is the one after the day last spoken of. */
  private static Meaning lengthOrNext(Shift shift, TimeUnit unit) {
    return shift == Shift.NEXT && unit == TimeUnit.DAY
        ? view -> view.shiftedFromFocus(CalendarUnit.DAY, 1)
        : Meaning.length(Optional.of(BigDecimal.ONE), unit);
  }

  /** "the next year or so". */
  private static Meaning orSo(Meaning meaning, Cursor words) {
    return words.take("or", "so") ? meaning.with(TimeModifier.APPROX) : meaning;
  }

  /** "recent years", "coming weeks": so long a time, before or after now. */
  private static Optional<Meaning> many(Shift shift, Cursor words) {
    boolean plural = shift.steps() != 0 && words.isNext(Word::isPlural);
    Optional<TimeUnit> unit = plural ? words.take(TimeUnit.class) : Optional.empty();
    return unit.map(u -> Meaning.length(Optional.empty(), u));
  }
}

package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.DayTime.Part;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.RepeatingTime;
import org.hearsay.claim.time.Season;
import org.hearsay.extract.time.NumberPhrase.Count;

/**
 * What comes again: "every day", "each July", "every two weeks", "every third week", "every other
 * Friday", "Tuesday nights", "Sundays", "once a month".
 */
final class SetPhrase implements Rule {

  @Override
  public String name() {
    return "set";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words
        .attempt(SetPhrase::every)
        .or(() -> words.attempt(SetPhrase::weekdays))
        .or(() -> words.attempt(SetPhrase::times));
  }

  private static Optional<Meaning> every(Cursor words) {
    if (!words.take("every") && !words.take("each")) {
      return Optional.empty();
    }
    BigDecimal step = step(words);
    return words
        .attempt(w -> w.take(TimeUnit.class))
        .map(unit -> unit.times(Optional.of(step)).value())
        .or(() -> words.attempt(SetPhrase::named))
        .map(value -> Meaning.fixed(new RepeatingTime(value)));
  }

  /** "every other", "every third", "every three". */
  private static BigDecimal step(Cursor words) {
    if (words.take("other")) {
      return BigDecimal.valueOf(2);
    }
    return words
        .attempt(NumberPhrase::ordinal)
        .map(BigDecimal::valueOf)
        .or(() -> words.attempt(NumberPhrase::read).flatMap(Count::number))
        .orElse(BigDecimal.ONE);
  }

  /** A weekday, part of the day, month or season as one of all its like. */
  private static Optional<String> named(Cursor words) {
    Optional<DayOfWeek> weekday = words.take(DayOfWeek.class);
    if (weekday.isPresent()) {
      String part = words.take(Part.class).map(Part::value).orElse("");
      return weekday.map(day -> "XXXX-WXX-" + day.getValue() + part);
    }
    return words
        .take(Part.class)
        .map(part -> PartialDate.some(CalendarUnit.DAY).value() + part.value())
        .or(() -> words.take(Month.class).map(m -> String.format("XXXX-%02d", m.getValue())))
        .or(() -> words.take(Season.class).map(season -> "XXXX-" + season.code()));
  }

  /** "Sundays", "Tuesday nights". */
  private static Optional<Meaning> weekdays(Cursor words) {
    boolean plural = words.isNext(Weekday::isPlural);
    Optional<String> value =
        words.isNext(word -> word.as(DayOfWeek.class).isPresent() && word.capital())
            ? weekdayParts(words, plural)
            : Optional.empty();
    return value.map(v -> Meaning.fixed(new RepeatingTime(v)));
  }

  private static Optional<String> weekdayParts(Cursor words, boolean plural) {
    String day = "XXXX-WXX-" + words.take(DayOfWeek.class).orElseThrow().getValue();
    boolean nights = words.isNext(Word::isPlural);
    if (plural) {
      return Optional.of(day);
    }
    return nights ? words.take(Part.class).map(part -> day + part.value()) : Optional.empty();
  }

  /** "once a month", "twice a week". */
  private static Optional<Meaning> times(Cursor words) {
    boolean counted = (words.take("once") || words.take("twice")) && words.take("a");
    return counted
        ? words
            .take(TimeUnit.class)
            .map(
                u -> Meaning.fixed(new RepeatingTime(u.times(Optional.of(BigDecimal.ONE)).value())))
        : Optional.empty();
  }
}

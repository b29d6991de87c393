package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.CalendarUnit;
import org.hearsay.extract.time.NumberPhrase.Count;

/**
 * A length of time: "three months", "two-year", "a three-year period", "a minute and a half", "half
 * an hour", "several years", "the first nine months", "decades"; not the age in "44 years old" nor
 * the rate in "$5 a year".
 */
final class DurationPhrase implements Rule {

  private static final Set<String> AGES = Set.of("old", "olds", "age");
  private static final Set<String> BETWEEN =
      Set.of("more", "full", "consecutive", "straight", "additional", "whole", "extra", "long");
  private static final Set<String> WHOLE = Set.of("fiscal", "full", "entire");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words
        .attempt(DurationPhrase::counted)
        .or(() -> words.attempt(DurationPhrase::half))
        .or(() -> words.attempt(DurationPhrase::single))
        .or(() -> words.attempt(DurationPhrase::bare))
        .filter(length -> !isAge(words));
  }

  /** "three months", "the first nine months", "a three-year period"; not "24 hours a day". */
  private static Optional<Meaning> counted(Cursor words) {
    boolean the = words.take("the");
    if (the) {
      words.attempt(w -> w.take(Ordinal.class));
    }
    boolean article = words.attempt(DurationPhrase::articleOfPeriod).isPresent();
    Optional<Count> count = NumberPhrase.read(words);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    words.takeAny(BETWEEN);
    boolean joined = words.take("-");
    boolean plural = words.isNext(Word::isPlural);
    Optional<TimeUnit> unit = unit(words);
    boolean determined = !the || (plural && !joined);
    if (unit.isEmpty() || !determined || (article && !words.take("period"))) {
      return Optional.empty();
    }
    words.take("-", "long");
    boolean half = words.take("and", "a", "half");
    Optional<BigDecimal> number = count.get().number().map(n -> half ? n.add(HALF) : n);
    return isRate(words) || (unit.get() == TimeUnit.QUARTER && words.isNext("of"))
        ? Optional.empty()
        : Optional.of(Meaning.length(number, unit.get()));
  }

  /** A unit that is no name: "60 Minutes" is one. */
  private static Optional<TimeUnit> unit(Cursor words) {
    return words.isNext(Word::capital) ? Optional.empty() : words.take(TimeUnit.class);
  }

  private static boolean isRate(Cursor words) {
    boolean per = words.isNext("a") || words.isNext("per") || words.isNext("each");
    return per && words.word(1).flatMap(word -> word.as(TimeUnit.class)).isPresent();
  }

  /** The article that belongs to "period" in "a three-year period". */
  private static Optional<Boolean> articleOfPeriod(Cursor words) {
    boolean article = words.take("a") && words.isNext(word -> word.as(Numeral.class).isPresent());
    if (!article) {
      return Optional.empty();
    }
    int mark = words.at();
    NumberPhrase.read(words);
    words.take("-");
    boolean period = words.take(TimeUnit.class).isPresent() && words.isNext("period");
    words.moveTo(mark);
    return period ? Optional.of(true) : Optional.empty();
  }

  /** "half an hour", "half a century", "a half-hour". */
  private static Optional<Meaning> half(Cursor words) {
    words.take("a");
    if (!words.take("half")) {
      return Optional.empty();
    }
    boolean joined = words.take("a") || words.take("an") || words.take("-");
    Optional<TimeUnit> unit = joined ? words.take(TimeUnit.class) : Optional.empty();
    return unit.map(
        u ->
            u == TimeUnit.HOUR
                ? Meaning.length(Optional.of(BigDecimal.valueOf(30)), TimeUnit.MINUTE)
                : Meaning.length(Optional.of(HALF), u));
  }

  /** "a year", "a minute and a half", "the year", "the weekend", "day-long". */
  private static Optional<Meaning> single(Cursor words) {
    boolean rate = words.word(-1).filter(DurationPhrase::isCounted).isPresent();
    Optional<Determiner> determiner = words.attempt(w -> w.take(Determiner.class));
    words.takeAny(WHOLE);
    if (words.isNext(Word::isPlural)) {
      return Optional.empty();
    }
    Optional<TimeUnit> unit = words.take(TimeUnit.class);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    if (words.take("-", "long")) {
      return unit.filter(u -> determiner.isEmpty())
          .map(u -> Meaning.length(Optional.of(BigDecimal.ONE), u));
    }
    if (determiner.filter(Determiner.A::equals).isPresent()) {
      return rate || unit.get() == TimeUnit.QUARTER
          ? Optional.empty()
          : Optional.of(lengthOfOne(unit.get(), words));
    }
    boolean the = determiner.filter(Determiner.THE::equals).isPresent();
    return the ? definite(unit.get()) : Optional.empty();
  }

  private static Meaning lengthOfOne(TimeUnit unit, Cursor words) {
    if (!words.take("and", "a", "half")) {
      return Meaning.length(Optional.of(BigDecimal.ONE), unit);
    }
    return Meaning.length(Optional.of(BigDecimal.ONE.add(HALF)), unit);
  }

  /** "the year" of accounts is a length; "the week", "the quarter" those spoken of. */
  private static Optional<Meaning> definite(TimeUnit unit) {
    return switch (unit) {
      case YEAR -> Optional.of(Meaning.length(Optional.of(BigDecimal.ONE), unit));
      case QUARTER -> Optional.of(DurationPhrase::quarterSpokenOf);
      case WEEK, MONTH -> Optional.of(view -> view.shifted(unit.calendar().get(), 0));
      case WEEKEND -> Optional.of(DurationPhrase::nearestWeekend);
      default -> Optional.empty();
    };
  }

  private static org.hearsay.claim.TimeExpression quarterSpokenOf(Viewpoint view) {
    return view.focus()
        .quarter()
        .<org.hearsay.claim.TimeExpression>map(quarter -> quarter)
        .orElseGet(() -> view.shifted(CalendarUnit.QUARTER, -1));
  }

  private static org.hearsay.claim.TimeExpression nearestWeekend(Viewpoint view) {
    return view.shifted(CalendarUnit.WEEKEND, view.direction() == Direction.AHEAD ? 0 : -1);
  }

  /** "for years", "decades-long". */
  private static Optional<Meaning> bare(Cursor words) {
    boolean counted = words.word(-1).filter(word -> word.isTagged("CD")).isPresent();
    boolean plural = !counted && words.isNext(Word::isPlural);
    Optional<TimeUnit> unit = plural ? unit(words) : Optional.empty();
    words.take("-", "long");
    return unit.filter(u -> u.calendar().isPresent() || u == TimeUnit.HOUR)
        .map(u -> Meaning.length(Optional.empty(), u));
  }

  private static boolean isAge(Cursor words) {
    if (words.isNext(AGES)) {
      return true;
    }
    boolean joined = words.isNext("-") || words.isNext("of");
    return joined && words.word(1).filter(word -> AGES.contains(word.form())).isPresent();
  }

  /** A number or a noun, before "a year", makes it a rate. */
  private static boolean isCounted(Word word) {
    return word.isTagged("NN")
        || word.isTagged("CD")
        || word.is("%")
        || word.is("once")
        || word.is("twice");
  }
}

package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, in order: of two that read as many words the earlier one wins. */
final class Grammar {

  private static final List<Rule> DAYS =
      List.of(
          new CalendarDate(),
          new Weekday(),
          new NearDayName(),
          new HolidayName(),
          new NumericDate());

  private static final DayPhrase DAY = new DayPhrase(DAYS);

  private static final List<Rule> PLAIN =
      Stream.concat(
              DAYS.stream(),
              Stream.of(
                  new PartOfDay(DAY),
                  new ClockTime(DAY),
                  new YearName(),
                  new PartOfYear(),
                  new SeasonName(),
                  new YearAgo(),
                  new JoinedDay(),
                  new DayInMonth(),
                  new PeriodEdge(),
                  new DatedPeriod(DAY),
                  new DefinitePeriod(),
                  new PointedPeriod(),
                  new Distance(),
                  new SetPhrase(),
                  new DurationPhrase(),
                  new FixedPhrase()))
          .toList();

  static final List<Rule> RULES =
      Stream.concat(PLAIN.stream(), Stream.of(new Qualified(PLAIN))).toList();

  private Grammar() {}

  /** Reads the longest time expression at the cursor. */
  static Optional<Meaning> read(Cursor words) {
    boolean opened =
        words.isNext(Grammar::opens)
            && (!words.isNext(Grammar::isDeterminer)
                || words.word(1).filter(Grammar::opens).isPresent());
    return opened ? Longest.of(RULES, words) : Optional.empty();
  }

  /** Most determiners open no time expression; the word after them tells. */
  private static boolean isDeterminer(Word word) {
    return word.as(Determiner.class).isPresent();
  }

  private static boolean opens(Word word) {
    return !word.senses().isEmpty()
        || FixedPhrase.opensWith(word.form())
        || Qualified.opensWith(word.form())
        || HolidayName.opensWith(word.form());
  }
}

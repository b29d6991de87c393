package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;

/** The numbers that are no quantities, in the order in which they are tried. */
final class Exclusions {

  static final List<Exclusion> ALL =
      List.of(
          new Exclusion("time-expression", CalendarNumbers::isInTimeExpression),
          new Exclusion("calendar-date", CalendarNumbers::isDate),
          new Exclusion("clock-time", CalendarNumbers::isClockTime),
          new Exclusion("year", CalendarNumbers::isYear),
          new Exclusion("decade", CalendarNumbers::isDecade),
          new Exclusion("ordinal", NumbersInNames::isOrdinal),
          new Exclusion("part-of-a-word", NumbersInNames::isPartOfWord),
          new Exclusion("number-of-a-name", NumbersInNames::followsName),
          new Exclusion("numbered-thing", NumbersInNames::isNumbering),
          new Exclusion("name-that-begins-with-a-number", NumbersInNames::beginsName),
          new Exclusion("score", WrittenNumbers::isScore),
          new Exclusion("code", WrittenNumbers::isCode),
          new Exclusion("list-number", WrittenNumbers::isListNumber),
          new Exclusion("pronoun-one", PlainWords::isPronounOne),
          new Exclusion("idiom", PlainWords::isIdiom),
          new Exclusion("bare-number-word", PlainWords::isBareWord),
          new Exclusion("attributive-duration", PlainWords::isAttributiveDuration),
          new Exclusion("vague-word-without-noun", PlainWords::countsNothing));

  private Exclusions() {}

  /** The first rule that says it is no quantity. */
  static Optional<Exclusion> of(Candidate candidate) {
    return ALL.stream().filter(rule -> rule.excludes().test(candidate)).findFirst();
  }
}

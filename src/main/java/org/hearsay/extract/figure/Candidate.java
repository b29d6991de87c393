package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Span;

/**
 * A number that may be a quantity, with what the rules against it look at.
 *
 * @param counted the noun phrase after it
 * @param told the time expressions of the sentence
 */
record Candidate(
    LexemeLine line, Quantity quantity, Optional<CountedPhrase> counted, ClauseDates told) {

  /** Words for some of a whole, which a number after "of the" may tell. */
  private static final Set<String> PARTS =
      Set.of(
          "none",
          "some",
          "most",
          "many",
          "several",
          "few",
          "each",
          "either",
          "neither",
          "any",
          "half",
          "third",
          "thirds",
          "quarter",
          "quarters",
          "majority",
          "much",
          "percent",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "part",
          "rest",
          "first",
          "second",
          "last");

  /** The same, where a unit says what it is a number of. */
  Candidate withoutCounted() {
    return new Candidate(line, quantity, Optional.empty(), told);
  }

  /** The same, where it counts what other words name. */
  Candidate counting(CountedPhrase phrase) {
    return new Candidate(line, quantity, Optional.of(phrase), told);
  }

  List<TimeMention> times() {
    return told.all();
  }

  /** The times at which what its sentence tells can hold. */
  List<TimeMention> dates() {
    return told.dates();
  }

  int first() {
    return quantity.number().first();
  }

  int end() {
    return quantity.numberEnd();
  }

  /** The lexeme so many places before the number, from 1. */
  Lexeme before(int places) {
    return line.at(first() - places);
  }

  /** The lexeme so many places after the number, from 0. */
  Lexeme after(int places) {
    return line.at(end() + places);
  }

  boolean isAfter(int places, Set<String> words) {
    return words.contains(after(places).lower());
  }

  boolean isBefore(int places, Set<String> words) {
    return words.contains(before(places).lower());
  }

  /** The number as it is written. */
  Lexeme numeral() {
    return line.at(quantity.number().numeral().first());
  }

  /** A bare whole number in digits: neither unit nor scale nor comma. */
  boolean isPlainDigits() {
    return numeral().isNumber()
        && quantity.unit().isEmpty()
        && !quantity.number().numeral().isScaled()
        && numeral().form().chars().allMatch(Character::isDigit);
  }

  boolean countsPlural() {
    return counted.map(phrase -> phrase.isPlural(line)).orElse(false);
  }

  /** Index after what is counted, "of whom" and a closing quotation mark included. */
  int phraseEnd() {
    int end = counted.map(CountedPhrase::end).orElse(quantity.end());
    boolean partitive = counted.isEmpty() && line.is(end, "of");
    int after = partitive ? end + 2 : end;
    return line.is(after, "\"") ? after + 1 : after;
  }

  /** Whether its phrase can be the subject of a verb. */
  boolean canBeSubject() {
    return Subjecthood.mayFollow(line, new GoverningVerb(line).before(quantity.first()));
  }

  /** Whether it is a part of a whole, in percent or points. */
  boolean isShare() {
    return quantity.unit().filter(unit -> unit.sort() == UnitWords.Sort.SHARE).isPresent();
  }

  /** Whether its noun describes another: "a 12-member board". */
  boolean isCompound() {
    boolean hyphen = line.at(quantity.end()).isHyphen() && line.at(quantity.end()).glued();
    return hyphen && counted.filter(noun -> noun.first() == quantity.end() + 1).isPresent();
  }

  /**
   * Whether it is the whole of which but some are spoken of: the 12 of "three of the 12 men were
   * jailed", "none of the 12 was", "the first of 12 trucks". Of "all of the 12" all is said.
   */
  boolean isWhole() {
    Lexeme part = line.at(part());
    boolean counts = part.isNumber() || part.isTagged("CD") || part.is("%");
    return line.is(part() + 1, "of") && (counts || PARTS.contains(part.lower()));
  }

  /**
   * Whether it is but some of those whom the phrase names: the three of "three of the 12 soldiers
   * killed there had been farmers", of whom only the verb speaks.
   */
  boolean isPart() {
    boolean among =
        line.isAny(end() + 1, CountedPhrase.DETERMINERS) || line.at(end() + 1).isTagged("CD");
    return after(0).is("of") && (among || isShare());
  }

  /** Index of the word that tells the part of it as a whole: the "three" of "three of the 12". */
  int part() {
    int of = first() - 1;
    while (line.isAny(of, CountedPhrase.DETERMINERS)) {
      of--;
    }
    return of - 1;
  }

  boolean hasUnit() {
    return quantity.unit().isPresent();
  }

  Span span() {
    return line.span(first(), end());
  }
}

package org.hearsay.extract.figure;

import java.util.Optional;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Unit;
import org.hearsay.text.Lemmas;
import org.hearsay.text.Span;

/** Puts together what was read about a quantity. */
final class FigureBuilder {

  private static final Unit YEAR = new Unit("", "year");

  private FigureBuilder() {}

  static Figure figure(Candidate read) {
    LexemeLine line = read.line();
    Quantity quantity = read.quantity();
    boolean age = AgeReader.isAge(line, quantity);
    boolean counts = quantity.unit().isEmpty() && !age;
    Candidate candidate = counts || isPartOf(read) ? read : read.withoutCounted();
    Optional<CountedPhrase> level = age ? Optional.empty() : new Level(candidate).read();
    Optional<CountedPhrase> counted = level.or(candidate::counted);
    Optional<StatusMatch> status =
        isTime(quantity) || age ? Optional.empty() : StatusReader.read(candidate, level);
    return new Figure(
        line.span(quantity.first(), quantity.wordsEnd()),
        phrase(candidate),
        quantity.amount(),
        TrendReader.read(line, quantity),
        unit(candidate, counted, age),
        counted.map(noun -> line.at(noun.head()).span()),
        counted.map(noun -> line.span(noun.first(), noun.end())),
        status.map(match -> match.in(line)),
        MeasureReader.read(candidate, status),
        PlaceReader.read(candidate, status),
        ReferenceTimeReader.read(candidate, status),
        BasisReader.read(candidate),
        FigureRule.of(quantity, age, counted).id());
  }

  /** "8% of voters", "30 tons of grain": what it is a share or a measure of. */
  private static boolean isPartOf(Candidate candidate) {
    boolean parts = candidate.quantity().unit().filter(FigureBuilder::hasParts).isPresent();
    return parts && candidate.after(0).is("of");
  }

  private static boolean hasParts(UnitWords unit) {
    return unit.sort() == UnitWords.Sort.SHARE || unit.sort() == UnitWords.Sort.MEASURE;
  }

  private static boolean isTime(Quantity quantity) {
    return quantity
        .unit()
        .filter(unit -> unit.sort() == UnitWords.Sort.TIME || unit.sort() == UnitWords.Sort.AGE)
        .isPresent();
  }

  private static Span phrase(Candidate candidate) {
    Quantity quantity = candidate.quantity();
    int end = candidate.counted().map(CountedPhrase::end).orElse(candidate.end());
    return candidate.line().span(quantity.first(), Math.max(end, quantity.end()));
  }

  private static Unit unit(Candidate candidate, Optional<CountedPhrase> counted, boolean age) {
    LexemeLine line = candidate.line();
    Optional<UnitWords> words = candidate.quantity().unit();
    Unit unit = words.map(UnitWords::unit).orElseGet(() -> age ? YEAR : unit(line, counted));
    boolean counts = words.isEmpty() && candidate.counted().isPresent();
    int end = counts ? candidate.counted().get().head() + 1 : candidate.end();
    return Rate.read(line, end).map(rate -> rate.of(unit)).orElse(unit);
  }

  private static Unit unit(LexemeLine line, Optional<CountedPhrase> counted) {
    return counted
        .map(
            noun ->
                new Unit(
                    line.text(noun.first(), noun.head() + 1),
                    Lemmas.singular(line.at(noun.head()).lower())))
        .orElse(Unit.NONE);
  }
}

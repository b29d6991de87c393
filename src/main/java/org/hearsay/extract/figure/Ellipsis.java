package org.hearsay.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Figure;
import org.hearsay.compare.Toll;

/**
 * Finds what a number counts that leaves out what the numbers before it in its sentence count:
 * "killed 3 people in Arden and 2 in Brask", "12 villagers died and another 30 were hurt".
 *
 * @param before the figures before it in its sentence
 */
record Ellipsis(List<Figure> before) {

  /** Figures looked at: a sentence of nothing but figures takes no more time for each. */
  private static final int MOST = 20;

  private static final Set<String> JOINING = Set.of("and", "or", "but", "while", ",");
  private static final Set<String> FURTHER = Set.of("another", "additional", "further", "other");

  /** The figure with what it counts, or as it is. */
  Figure resolve(Figure figure, Candidate candidate) {
    boolean bare =
        figure.population().isEmpty()
            && FigureRule.of(figure.rule()) == FigureRule.BARE_NUMBER
            && isJoined(candidate);
    return bare ? counted().map(last -> counting(last, figure, candidate)).orElse(figure) : figure;
  }

  /** Whether nothing but "another" parts it from what joins it to the figure before. */
  private static boolean isJoined(Candidate candidate) {
    LexemeLine line = candidate.line();
    int at = candidate.quantity().first() - 1;
    while (line.isAny(at, FURTHER)) {
      at--;
    }
    return line.isAny(at, JOINING) && goesOn(line.at(candidate.quantity().end()));
  }

  private static boolean goesOn(Lexeme next) {
    return next.isFiniteVerb() || next.isTagged("VBN") || isPlacing(next);
  }

  private static boolean isPlacing(Lexeme next) {
    return next.is("in") || next.is("at") || next.is("on") || next.is("near");
  }

  /** The figure just before, if all of the sentence count but one thing. */
  private Optional<Figure> counted() {
    List<Figure> counts =
        before.subList(Math.max(0, before.size() - MOST), before.size()).stream()
            .filter(figure -> figure.population().isPresent())
            .toList();
    boolean one = counts.stream().map(Figure::unit).distinct().count() == 1;
    return one && counts.stream().allMatch(Ellipsis::isCount)
        ? Optional.of(counts.get(counts.size() - 1))
        : Optional.empty();
  }

  /** "Two dead, 16 injured" names none who could be injured. */
  private static boolean isCount(Figure figure) {
    boolean fate = Toll.of(figure.unit().normalized()).isPresent();
    return FigureRule.of(figure.rule()).counts() && !fate;
  }

  /**
   * "and 2 in Brask" leaves out what became of them too, "and 2 in Brask were farmers" does not.
   */
  private static Figure counting(Figure last, Figure figure, Candidate candidate) {
    Lexeme next = candidate.line().at(candidate.quantity().end());
    boolean silent = figure.status().isEmpty() && !new PredicateVerbs(candidate).haveOwnVerb();
    return silent && isPlacing(next)
        ? figure.counting(last, last.status(), last.measure(), figure.places())
        : figure.counting(last, figure.status(), figure.measure(), figure.places());
  }
}

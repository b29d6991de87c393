package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.ReadArticles;
import org.hearsay.extract.figure.FigureAgreement.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Holds the program to the figures a person read. The articles are not part of the project: give
 * the JSON Lines of PolNeAR's development articles as the system property {@value #ARTICLES}.
 */
class FigureGoldTest {

  private static final String ARTICLES = "hearsay.polnear";
  private static final List<GoldFigure> GOLD = GoldFigure.all();
  private static final int HALF = 75;

  /** In percent, a little under what either half showed when the card was written. */
  private static final Map<String, Integer> LEAST =
      Map.of(
          "found",
          97,
          "value",
          97,
          "bound",
          97,
          "counted",
          93,
          "population",
          91,
          "status",
          75,
          "measure",
          60);

  @Test
  void isOfTwoHalvesOfFiguresThatDoNotOverlap() {
    assertEquals(2 * HALF, GOLD.size());
    for (GoldFigure figure : GOLD) {
      long same =
          GOLD.stream()
              .filter(other -> other.article().equals(figure.article()))
              .filter(other -> other.span().overlaps(figure.span()))
              .count();
      assertEquals(1, same, figure.toString());
    }
  }

  @Test
  void speaksInTheTermsOfTheProgram() {
    Set<String> kinds = Set.of("money", "share", "fraction", "age", "duration", "measure");
    for (GoldFigure figure : GOLD) {
      Set<String> known = new HashSet<>(kinds);
      known.addAll(Set.of("count", "bare"));
      assertTrue(known.contains(figure.kind()), figure.toString());
      assertEquals(figure.bound().equals("between"), figure.value().isEmpty(), figure.toString());
      assertEquals(figure.status().isPresent(), figure.statusWord().isPresent());
      assertEquals(
          figure.counted(),
          figure.counted().filter(head -> figure.population().orElseThrow().contains(head)));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = ARTICLES, matches = ".+")
  void agreesWithTheProgramAsFarAsItsCardSays() {
    FigureAgreement agreement = new FigureAgreement(ReadArticles.in(System.getProperty(ARTICLES)));
    Map<String, Tally> seen = agreement.over(GOLD.subList(0, HALF));
    System.out.println("the 75 looked at while rules were mended\n" + agreement.table());
    Map<String, Tally> unseen = agreement.over(GOLD.subList(HALF, 2 * HALF));
    System.out.println("the 75 not looked at\n" + agreement.table());
    assertAll(
        LEAST.entrySet().stream()
            .flatMap(
                field ->
                    Stream.of(seen, unseen)
                        .map(half -> () -> assertAtLeast(field.getValue(), field.getKey(), half))));
  }

  private static void assertAtLeast(int percent, String field, Map<String, Tally> half) {
    double agreement = half.get(field).agreement();
    assertTrue(agreement >= percent, () -> field + " " + agreement + " is less than " + percent);
  }
}

package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ReadArticles;
import org.hearsay.extract.figure.FigureAgreement.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the program to the figures a person read. The articles are not part of the project: give
 * the JSON Lines of PolNeAR's development and training articles as the system properties {@value
 * #DEVELOPMENT} and {@value #TRAINING}.
 */
class FigureGoldTest {

  private static final String DEVELOPMENT = "hearsay.polnear";
  private static final String TRAINING = "hearsay.polnear.train";

  /** In percent, a little under what they showed when the card was written. */
  private static final Map<String, Integer> LEAST_SEEN =
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
          84,
          "measure",
          78);

  private static final Map<String, Integer> LEAST_UNSEEN =
      Map.of(
          "found",
          97,
          "value",
          96,
          "bound",
          95,
          "counted",
          92,
          "population",
          89,
          "status",
          80,
          "measure",
          69);

  static Stream<List<GoldFigure>> sets() {
    return Stream.of(GoldFigure.seen(), GoldFigure.unseen());
  }

  @ParameterizedTest
  @MethodSource("sets")
  void isOfFiguresThatDoNotOverlap(List<GoldFigure> gold) {
    for (GoldFigure figure : gold) {
      long same =
          gold.stream()
              .filter(other -> other.article().equals(figure.article()))
              .filter(other -> other.span().overlaps(figure.span()))
              .count();
      assertEquals(1, same, figure.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void speaksInTheTermsOfTheProgram(List<GoldFigure> gold) {
    Set<String> kinds =
        Set.of("money", "share", "fraction", "age", "duration", "measure", "count", "bare");
    for (GoldFigure figure : gold) {
      assertTrue(kinds.contains(figure.kind()), figure.toString());
      assertEquals(figure.bound().equals("between"), figure.value().isEmpty(), figure.toString());
      assertEquals(figure.status().isPresent(), figure.statusWord().isPresent());
      assertEquals(
          figure.counted(),
          figure.counted().filter(head -> figure.population().orElseThrow().contains(head)));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = DEVELOPMENT, matches = ".+")
  void agreesWithTheProgramAsFarAsItsCardSays() {
    assertAgrees("figures looked at", DEVELOPMENT, GoldFigure.seen(), LEAST_SEEN);
  }

  @Test
  @EnabledIfSystemProperty(named = TRAINING, matches = ".+")
  void agreesWithTheProgramWhereNobodyLookedAsFarAsItsCardSays() {
    assertAgrees("figures not looked at", TRAINING, GoldFigure.unseen(), LEAST_UNSEEN);
  }

  private static void assertAgrees(
      String title, String articles, List<GoldFigure> gold, Map<String, Integer> least) {
    Set<String> ids = gold.stream().map(GoldFigure::article).collect(Collectors.toSet());
    FigureAgreement agreement =
        new FigureAgreement(ReadArticles.in(System.getProperty(articles), ids::contains));
    Map<String, Tally> tallies = agreement.over(gold);
    System.out.println(gold.size() + " " + title + "\n" + agreement.table());
    assertAll(
        least.entrySet().stream()
            .map(field -> () -> assertAtLeast(field.getValue(), field.getKey(), tallies)));
  }

  private static void assertAtLeast(int percent, String field, Map<String, Tally> tallies) {
    double agreement = tallies.get(field).agreement();
    assertTrue(agreement >= percent, () -> field + " " + agreement + " is less than " + percent);
  }
}

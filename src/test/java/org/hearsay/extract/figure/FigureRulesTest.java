package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Figure;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.claim.time.VagueTime;
import org.hearsay.extract.figure.FigureExamples.Example;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureRulesTest {

  static Stream<Example> examples() {
    return FigureExamples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsItsExamplesAndLeavesTheirNearMisses(Example example) {
    List<TimeMention> times = new ArrayList<>();
    String text = takeTimes(example.sentence(), times);
    assertEquals(example.figures(), FigureText.of(Figures.in(text, times), text), text);
  }

  @Test
  void everyRuleHasAnExampleFileAndEveryFileARule() {
    Set<String> rules =
        Stream.concat(
                Arrays.stream(FigureRule.values()).map(rule -> rule.id().name()),
                Exclusions.ALL.stream().map(rule -> rule.id().name()))
            .collect(Collectors.toSet());
    assertEquals(rules, FigureExamples.rules());
  }

  /** Brackets mark time expressions, as another step would have found them. */
  private static String takeTimes(String marked, List<TimeMention> times) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']') - 1;
    if (open < 0) {
      return marked;
    }
    TimeExpression date = new VagueTime(VagueTime.Era.PAST_REF);
    times.add(new TimeMention(new Span(open, close), date));
    return marked.replace("[", "").replace("]", "");
  }

  @Test
  void aFractionOfSomeIsNoNumberOfThem() {
    assertEquals(Figure.PART, Figures.in("A third of the voters left.").get(0).reckonedIn());
    assertEquals("voter", Figures.in("The 30 voters left.").get(0).reckonedIn());
    assertEquals("percent", Figures.in("Half a percent of voters left.").get(0).reckonedIn());
  }
}

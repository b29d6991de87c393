package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.TimeExpression;
import org.hearsay.claim.TimeMention;
import org.hearsay.extract.figure.FigureExamples.Example;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureRulesTest {

  private static final Annotator ANNOTATOR = new Annotator(LanguageModels.load());

  static Stream<Example> examples() {
    return FigureExamples.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsItsExamplesAndLeavesTheirNearMisses(Example example) {
    List<TimeMention> times = new ArrayList<>();
    String text = takeTimes(example.sentence(), times);
    AnnotatedDocument document = annotate(text);
    assertEquals(
        example.figures(), FigureText.of(new FigureFinder().find(document, times), text), text);
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
    TimeExpression date = new TimeExpression.Vague(TimeExpression.Vague.Era.PAST_REF);
    times.add(new TimeMention(new Span(open, close), date));
    return marked.replace("[", "").replace("]", "");
  }

  private static AnnotatedDocument annotate(String text) {
    Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
    return ANNOTATOR.annotate(new Document("example", text, Publication.UNKNOWN, List.of(all)));
  }
}

package org.hearsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ReadArticles;
import org.hearsay.annotate.Annotator;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.ExampleFiles;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule has a file of examples, each file a rule, and all examples hold. */
class SpeakerRuleExamplesTest {

  private static final ExampleFiles FILES = new ExampleFiles("speaker/rules");
  private static final RuleId BY_HAND = new RuleId("by-hand");

  private final Annotator annotator = new Annotator(ReadArticles.models());

  @Test
  void everyRuleHasItsFileAndEveryFileItsRule() {
    assertEquals(
        Sieve.ALL.rules().stream()
            .map(SpeakerRuleExamplesTest::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        FILES.rules());
  }

  @Test
  void everyFileHasExamplesAndNearMisses() {
    for (SpeakerRule rule : Sieve.ALL.rules()) {
      List<MarkedSource> examples = examples(rule);
      assertTrue(examples.stream().anyMatch(MarkedSource::answers), name(rule) + " has none");
      assertTrue(
          examples.stream().anyMatch(example -> !example.answers()),
          name(rule) + " has no near miss");
    }
  }

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return Sieve.ALL.rules().stream()
        .flatMap(
            rule ->
                examples(rule).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                name(rule) + ": " + example.text(), () -> check(rule, example))));
  }

  private void check(SpeakerRule rule, MarkedSource example) {
    AtomicReference<SpeakerRule> answering = new AtomicReference<>();
    AnnotatedDocument document = annotator.annotate(example.document());
    Speaker speaker =
        new SpeakerResolver(annotator.parser(), watched(example.source(), answering))
            .resolve(document, List.of(attribution(example)))
            .speakers()
            .get(0);
    assertEquals(example.speaker(), words(speaker));
    assertEquals(
        example.answers(), rule.equals(answering.get()), () -> "answered by " + answering.get());
  }

  /**
   * The sieve, telling which rule answers for the source; for words within it others may, before.
   */
  private static Sieve watched(Span source, AtomicReference<SpeakerRule> answering) {
    return new Sieve(
        Sieve.ALL.rules().stream().map(rule -> watched(rule, source, answering)).toList());
  }

  private static SpeakerRule watched(
      SpeakerRule rule, Span source, AtomicReference<SpeakerRule> answering) {
    return (words, reading) -> {
      Optional<Agent> agent = rule.resolve(words, reading);
      SourcePhrase phrase = words.phrase();
      if (agent.isPresent()
          && source.contains(phrase.sentence().span(phrase.first(), phrase.end()))) {
        answering.set(rule);
      }
      return agent;
    };
  }

  private static AttributionSpans attribution(MarkedSource example) {
    return new AttributionSpans(
        List.of(example.source()),
        Optional.empty(),
        List.of(example.content()),
        OptionalInt.empty(),
        BY_HAND,
        1);
  }

  private static String words(Speaker speaker) {
    if (speaker instanceof Speaker.Named named) {
      return named.name() + " (" + named.type().name().toLowerCase(Locale.ROOT) + ")";
    }
    return speaker instanceof Speaker.Group group
        ? group.type().name().toLowerCase(Locale.ROOT) + ": " + group.description()
        : speaker.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** "bare-name" of the class BareNameRule. */
  private static String name(SpeakerRule rule) {
    return rule.getClass()
        .getSimpleName()
        .replace("Rule", "")
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static List<MarkedSource> examples(SpeakerRule rule) {
    return FILES.of(name(rule)).stream().map(MarkedSource::parse).toList();
  }
}

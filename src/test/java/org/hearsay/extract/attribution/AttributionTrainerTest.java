package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.attribution.AttributionModels.Question;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionTrainerTest {

  private static final String[] TAUGHT = {
    "The envoy claimed that the port was closed.",
    "The captain claimed that the ferry had sunk.",
    "The harbor master claimed that nobody was hurt.",
    "A sailor claimed that the lights were out.",
    "The envoy closed the office.",
    "The captain left the ferry.",
    "The harbor master opened the gate."
  };
  private static final int TIMES = 8;

  @TempDir private Path folder;

  @Test
  void whatLessonsTeachIsFoundInATextTheyDoNotHold() {
    AttributionModels models = trainer().learn();
    String text = "The pilot closed the gate. The pilot claimed that the bridge was broken.";
    List<AttributionSpans> found =
        new AttributionFinder(English.parser(), models).find(English.document(text));
    assertEquals(1, found.size(), () -> found.toString());
    assertEquals("The pilot", found.get(0).sources().get(0).in(text));
    assertEquals("claimed", found.get(0).cue().orElseThrow().in(text));
    assertEquals("that the bridge was broken", found.get(0).contents().get(0).in(text));
  }

  @Test
  void eachQuestionHasItsModelInTheFolder() throws IOException {
    trainer().train(folder);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          Arrays.stream(Question.values()).map(Question::fileName).collect(Collectors.toSet()),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  private static AttributionTrainer trainer() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < TIMES * TAUGHT.length; i++) {
      lessons.add(lesson(TAUGHT[i % TAUGHT.length]));
    }
    return new AttributionTrainer(lessons, English.parser());
  }

  /** What stands before "claimed" is the source, what stands after it the content. */
  private static Lesson lesson(String text) {
    int cue = text.indexOf("claimed");
    if (cue < 0) {
      return new Lesson(English.document(text), List.of());
    }
    int after = cue + "claimed".length();
    AttributionSpans gold =
        new AttributionSpans(
            List.of(new Span(0, cue - 1)),
            Optional.of(new Span(cue, after)),
            List.of(new Span(after + 1, text.length() - 1)),
            OptionalInt.empty(),
            new RuleId("by-hand"),
            1);
    return new Lesson(English.document(text), List.of(gold));
  }
}

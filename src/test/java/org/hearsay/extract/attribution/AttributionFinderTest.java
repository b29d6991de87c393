package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The mayor said that the bridge would stay closed. | The mayor | that the bridge would stay"
            + " closed",
        "\"The dam is safe,\" the engineer told reporters. | the engineer | \"The dam is safe,\"",
        "Two hundred families left, according to the Red Cross. | the Red Cross | Two hundred"
            + " families left",
        "The bridge, the engineer said, is beyond repair. | the engineer | The bridge + is beyond"
            + " repair",
        "“The dam is safe,” said Maria Lopez. “Nobody needs to leave.” | Maria Lopez | “The dam is"
            + " safe,” + “Nobody needs to leave.”",
        "She asked who would pay for the bridge. | She | who would pay for the bridge",
        "LIMA (Wire) — The bridge is unsafe, the mayor said. | the mayor | The bridge is unsafe",
        "The army would guard the bridge, the emergency minister, Ann Holt, said on Tuesday. | the"
            + " emergency minister, Ann Holt | The army would guard the bridge",
        "Harbor Lines today announced a new ferry. | Harbor Lines | a new ferry",
        "The mayor said that nine sheep were stolen, though the date remains unclear. | The mayor |"
            + " that nine sheep were stolen",
        "The mayor said that nine sheep were stolen, but that the date was unclear. | The mayor |"
            + " that nine sheep were stolen, but that the date was unclear",
        "The mayor said that the engineer had lied, a charge that has not been proved. | The mayor"
            + " | that the engineer had lied",
        "The mayor said that the bridge had a gate, a tower and a road that led to the sea. | The"
            + " mayor | that the bridge had a gate, a tower and a road that led to the sea",
      })
  void whoSaidWhatIsFound(String text, String source, String contents) {
    AttributionSpans found = only(text);
    assertEquals(List.of(source), words(text, found.sources()));
    assertEquals(List.of(contents.split(" \\+ ")), words(text, found.contents()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge was built in 1932.",
        "Rain fell on the valley all night, and the river rose.",
        "She walked to the office and opened the door.",
        "The club booked a place in the final.",
        "The parish observed the holiday in June."
      })
  void whereNobodySaysAnythingNothingIsFound(String text) {
    assertEquals(List.of(), find(text));
  }

  @Test
  void offsetsCountInUtf16AfterAnEmoji() {
    String text = "😀 Много людей. The mayor said that the bridge would stay closed.";
    assertTrue(words(text, only(text).contents()).contains("that the bridge would stay closed"));
  }

  @Test
  void aQuotationInTheNextParagraphIsFound() {
    String text =
        "The engineer wrote in a note to the town:\n\"The dam is safe. Nobody needs to leave.\"";
    assertEquals(
        List.of("\"The dam is safe. Nobody needs to leave.\""), words(text, only(text).contents()));
  }

  @Test
  void whatACitedSourceShowsStandsWithinWhatTheCitingOneSays() {
    String text = "She cited a report showing that the dam is unsafe.";
    List<AttributionSpans> found = find(text);
    assertEquals(2, found.size(), () -> found.toString());
    assertEquals(List.of("She"), words(text, found.get(0).sources()));
    assertEquals(List.of("a report"), words(text, found.get(1).sources()));
    assertEquals(OptionalInt.of(0), found.get(1).nestedIn());
  }

  @Test
  void aClauseOfSomebodyElseAfterASemicolonIsNotSaidByTheFirst() {
    String text = "The mayor said that the dam would hold; residents said that it had failed.";
    List<AttributionSpans> found = find(text);
    assertEquals(List.of("that the dam would hold"), words(text, found.get(0).contents()));
    assertEquals(OptionalInt.empty(), found.get(1).nestedIn());
  }

  @Test
  void whatIsSaidIsToldByOneVerb() {
    AttributionSpans found =
        only(
            "\"The trains,\" she says, throwing her coat on a chair. "
                + "\"I wrote two pages, so it wasn't wasted.\"");
    assertEquals(2, found.contents().size());
  }

  @Test
  void anAdverbTellsOfASayingWithoutASource() {
    AttributionSpans found = only("The army has reportedly withdrawn from the valley.");
    assertEquals(List.of(), found.sources());
  }

  @Test
  void findingsComeInReadingOrderEachWithAConfidence() {
    List<AttributionSpans> found =
        find("The mayor said the bridge was closed. Residents said they would wait.");
    assertEquals(2, found.size());
    assertTrue(found.get(0).cue().orElseThrow().end() < found.get(1).cue().orElseThrow().start());
    assertTrue(found.stream().allMatch(a -> a.confidence() > 0 && a.confidence() <= 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" ", "said ", "he said, ", "( ", "“said” ", ", "})
  void longRunsOfOneThingTakeNoLongerThanText(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    assertTimeout(Duration.ofMinutes(2), () -> find(text));
  }

  private static AttributionSpans only(String text) {
    List<AttributionSpans> found = find(text);
    assertEquals(1, found.size(), () -> found.toString());
    return found.get(0);
  }

  private static List<AttributionSpans> find(String text) {
    return new AttributionFinder(English.parser()).find(English.document(text));
  }

  private static List<String> words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).toList();
  }
}

package org.hearsay.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesSourceTest {

  private static final ReadingOptions OPTIONS = new ReadingOptions(true, UTF_8, 1000, false);

  private final List<Document> read = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  @Test
  void aLineIsADocument() {
    read(
        """
        {"id": "1", "text": "It rained.", "date": "2031-05-04", "publisher": "Post", "n": [1, {}]}

        {"text": "It stopped.", "title": null, "id": 2}
        """);
    assertEquals(List.of("1", "2"), read.stream().map(Document::id).toList());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), read.get(0).publication().date());
    assertEquals(Optional.empty(), read.get(1).publication().title());
  }

  @Test
  void aBadLineIsNamedByItsNumberAndPassedOver() {
    read(
        "{\"id\": \"1\", \"text\": \"It rained.\"}\n{\"id\": \n{\"id\": \"3\", \"text\": \"Dry.\"}");
    assertEquals(List.of("1", "3"), read.stream().map(Document::id).toList());
    assertEquals(
        "standard input, line 2: it is not one JSON object (line 1 column 8);"
            + " write {\"id\": \"…\", \"text\": \"…\"}",
        refusal());
  }

  @Test
  void aLineThatNeverEndsEndsTheReading() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }
        };
    InputStream first = bytes("{\"id\": 1, \"text\": \"Dry.\"}\n");
    Sources sources = new Sources(OPTIONS, new SequenceInputStream(first, endless));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> sources.read(List.of("-"), this::take));
    assertEquals(1, read.size());
    assertTrue(refusal().contains("line 2: reading failed: the line does not end"), refusal());
  }

  @Test
  void theSecondLineOfAnIdIsNamedWithTheFirst() {
    List<String> told = new ArrayList<>();
    String lines =
        """
        {"id": "a", "text": "It rained."}
        {"id": "b", "text": "It stopped."}
        {"id": "a", "text": "It snowed."}
        """;
    new Sources(OPTIONS, new ByteArrayInputStream(lines.getBytes(UTF_8)))
        .read(
            List.of("-"),
            reading -> reading.match(ok -> {}, refused -> told.add(refused.toString())));
    assertEquals(
        List.of(
            "standard input, line 3: its id “a” is that of another text of this run,"
                + " standard input, line 1; rename one, or give the folder of both"),
        told);
  }

  @Test
  void aLineWithoutTextSaysWhatToWrite() {
    read("{\"id\": \"1\", \"text\": \"\"}");
    assertTrue(refusal().contains("it has no \"text\"; write {\"id\": \"…\", \"text\": \"…\"}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n\n", " \r\n"})
  void whereThereAreNoLinesThatIsSaid(String nothing) {
    read(nothing);
    assertEquals(
        "standard input: there are no lines in it; write {\"id\": \"…\", \"text\": \"…\"} on each",
        refusal());
  }

  @Test
  void whatIsToldTwiceIsRefused() {
    read("{\"id\": \"1\", \"id\": \"2\", \"text\": \"It rained.\"}");
    assertTrue(refusal().contains("it has “id” twice; write it once"), refusal());
  }

  @Test
  void whatIsToldTwiceIsRefusedWhateverItIs() {
    read("{\"id\": \"1\", \"text\": \"It rained.\", \"text\": {}}");
    assertTrue(refusal().contains("it has “text” twice; write it once"), refusal());
  }

  @Test
  void anArrayIsNoDocument() {
    read("[1, 2]");
    assertTrue(refusal().contains("it is not one JSON object"));
  }

  @Test
  void twoObjectsOnALineAreRefused() {
    read("{\"id\": \"1\", \"text\": \"It rained.\"} {}");
    assertTrue(refusal().contains("standard input, line 1"));
  }

  @Test
  void halfASurrogatePairIsRefused() {
    read("{\"id\": \"1\", \"text\": \"It \\ud83d rained.\"}");
    assertTrue(refusal().contains("character 3 is half of a surrogate pair"), refusal());
  }

  @Test
  void anEscapedPairIsOneCharacter() {
    read("{\"id\": \"1\", \"text\": \"It \\ud83d\\ude00 rained.\"}");
    assertEquals("It 😀 rained.", read.get(0).text());
  }

  @Test
  void aLineBeyondTheLimitIsPassedOverAndTheNextOneRead() {
    read(
        "{\"id\": \"1\", \"text\": \""
            + "x".repeat(2000)
            + "\"}\n{\"id\": \"2\", \"text\": \"Dry.\"}");
    assertEquals(List.of("2"), read.stream().map(Document::id).toList());
    assertTrue(refusal().contains("line 1: it is larger than 1,000 bytes"));
  }

  @Test
  void linesAreReadAsTheyComeAndNotAllAtOnce() {
    InputStream first = bytes("{\"id\": \"1\", \"text\": \"It rained.\"}\n");
    InputStream broken =
        new InputStream() {
          @Override
          public int read(byte[] bytes, int offset, int length) {
            return read();
          }

          @Override
          public int read() {
            throw new IllegalStateException("read too far, with " + read.size() + " documents");
          }
        };
    String message = "";
    try {
      new LinesSource("lines", OPTIONS)
          .read(() -> new SequenceInputStream(first, broken), this::take);
    } catch (IllegalStateException e) {
      message = e.getMessage();
    }
    assertEquals("read too far, with 1 documents", message);
  }

  @Test
  void thousandsOfBracketsDoNotExhaustTheStack() {
    read("{\"id\": \"1\", \"x\": " + "[".repeat(900) + "\n{\"id\": \"2\", \"text\": \"Dry.\"}");
    assertEquals(1, read.size());
    assertTrue(refusal().contains("line 1"));
  }

  private void read(String lines) {
    new Sources(OPTIONS, bytes(lines)).read(List.of("-"), this::take);
  }

  private void take(Reading reading) {
    reading.match(ok -> read.add(ok.document()), no -> refused.add(no.toString()));
  }

  private String refusal() {
    assertEquals(1, refused.size());
    return refused.get(0);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}

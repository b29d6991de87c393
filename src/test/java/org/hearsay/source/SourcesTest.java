package org.hearsay.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  private final ReadPlaces places;

  SourcesTest(@TempDir Path folder) {
    places = new ReadPlaces(folder);
  }

  @Test
  void aFileIsNamedByItsNameAndKeepsItsText() throws IOException {
    String text = "A Quiet Day\r\n\r\nNothing happened 🌧 in Тверь.\r\n";
    places.read(places.write("quiet.txt", text.getBytes(UTF_8)));
    assertEquals("quiet.txt", places.only().id());
    assertEquals(text, places.only().text());
    assertEquals(Optional.of("A Quiet Day"), places.only().publication().title());
  }

  @Test
  void aFolderIsReadInOrderOfNamesAndOneBadFileStopsNoOther() throws IOException {
    places.write("b/2.txt", "Two came.".getBytes(UTF_8));
    places.write("a.txt", "One came.".getBytes(UTF_8));
    places.write("b/1.txt", new byte[] {(byte) 0xC3, 0x28});
    places.write(".hidden", "Nobody came.".getBytes(UTF_8));
    places.write("c.txt", "Three came.".getBytes(UTF_8));
    places.read(places.folder().toString());
    assertEquals(
        List.of("a.txt", "b/2.txt", "c.txt"),
        places.documents().stream().map(Document::id).toList());
    assertEquals(places.folder().resolve("b/1.txt").toString(), places.refused().get(0).place());
  }

  @Test
  void anEmptyFolderIsRefused() {
    places.read(places.folder().toString());
    assertEquals("there are no files to read in it", places.onlyReason());
  }

  @Test
  void aMissingFileIsRefused() {
    places.read(places.folder().resolve("none.txt").toString());
    assertEquals("there is no such file or folder", places.onlyReason());
  }

  @Test
  void theSecondTextOfAnIdIsRefused() throws IOException {
    String a = places.write("a/x.txt", "One came.".getBytes(UTF_8));
    String b = places.write("b/x.txt", "Two came.".getBytes(UTF_8));
    places.read(a, b);
    assertEquals("One came.", places.only().text());
    assertEquals(b, places.refused().get(0).place());
    assertTrue(places.refused().get(0).reason().contains(a), places.refused().toString());
  }

  @Test
  void standardInputIsADocument() {
    places.read(
        ReadingOptions.DEFAULT, new ByteArrayInputStream("Tea is served.".getBytes(UTF_8)), "-");
    assertEquals("standard-input", places.only().id());
  }

  @Test
  void whatIsInAPipeIsNotUsedUpByCountingIt() throws Exception {
    Path pipe = places.folder().resolve("pipe.jsonl");
    assumeTrue(isMade(pipe), "mkfifo, which makes a pipe with a name, is missing");
    Sources sources = new Sources(ReadingOptions.DEFAULT, InputStream.nullInputStream());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(OptionalLong.empty(), sources.count(List.of(pipe.toString()))));
  }

  private static boolean isMade(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  @Test
  void savedPagesGiveTheirMainText() throws IOException {
    String page =
        """
        <html><head><title>Bridges | Herald</title>
        <meta property="og:title" content="Two Bridges Closed">
        <meta property="og:site_name" content="Herald">
        <meta property="article:published_time" content="2031-05-04T06:00:00Z"></head>
        <body><nav><p>Home, a long menu of everything</p></nav><article><h1>Two Bridges Closed</h1>
        <p>The river <b>rose</b>.</p><script>alert(1)</script><p>It fell.</p></article>
        <footer><p>Imprint</p></footer></body></html>
        """;
    places.read(places.write("page.html", page.getBytes(UTF_8)));
    assertEquals("Two Bridges Closed\n\nThe river rose.\n\nIt fell.", places.only().text());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), places.only().publication().date());
    assertEquals(Passage.Kind.TITLE, places.only().passages().get(0).kind());
  }

  @Test
  void aPageNestedAsNoArticleIsIsRefused() throws IOException {
    String page = "<div>".repeat(100_000) + "<p>The river rose.</p>";
    places.read(places.write("deep.html", page.getBytes(UTF_8)));
    assertTrue(places.onlyReason().contains("nested"), places.onlyReason());
  }
}

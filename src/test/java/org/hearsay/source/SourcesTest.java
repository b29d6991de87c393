package org.hearsay.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

  @TempDir private Path folder;

  private final List<Document> read = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<Reading.Refused> refused = new ArrayList<>();

  @Test
  void aFileIsNamedByItsNameAndKeepsItsText() throws IOException {
    String text = "A Quiet Day\r\n\r\nNothing happened 🌧 in Тверь.\r\n";
    read(write("quiet.txt", text.getBytes(UTF_8)));
    assertEquals("quiet.txt", only().id());
    assertEquals(text, only().text());
    assertEquals(Optional.of("A Quiet Day"), only().publication().title());
  }

  @Test
  void nothingIsKnownOfABareText() throws IOException {
    read(write("bare.txt", "It rained. It stopped.".getBytes(UTF_8)));
    assertEquals(Publication.UNKNOWN, only().publication());
  }

  @Test
  void frontMatterDescribesTheTextAndOffsetsStillCountInTheFile() throws IOException {
    String text =
        """
        ---
        title: "Two Bridges: Closed"
        publisher: The Herald
        date: 2031-05-04
        url: https://herald.example/1
        tags: none
        ---
        The river rose.
        """;
    read(write("bridges.txt", text.getBytes(UTF_8)));
    Publication publication = only().publication();
    assertEquals(Optional.of("Two Bridges: Closed"), publication.title());
    assertEquals(Optional.of("The Herald"), publication.publisher());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), publication.date());
    assertEquals(Optional.of(URI.create("https://herald.example/1")), publication.url());
    assertEquals(
        List.of(Passage.Kind.FRONT_MATTER, Passage.Kind.PARAGRAPH),
        only().passages().stream().map(Passage::kind).toList());
    assertEquals("The river rose.", only().passages().get(1).span().in(text));
  }

  @Test
  void whatIsNotReadOfADescriptionIsRemarkedOn() throws IOException {
    read(write("a.txt", "---\ndat: 2031-05-04\n---\nThe river rose.".getBytes(UTF_8)));
    assertEquals(
        List.of("of its description, only title, publisher, date, url are read, and not “dat”"),
        remarks);
  }

  @ParameterizedTest
  @CsvSource({
    "'---\\ndate: 2031-05-04\\n\\nThe river rose.', “The river rose.” is no line “key: value”",
    "'---\\ndate: 2031-05-04\\n', no line “---” ends it"
  })
  void frontMatterThatIsBrokenIsTextAndRemarkedOn(String escaped, String why) throws IOException {
    read(write("a.txt", escaped.translateEscapes().getBytes(UTF_8)));
    assertEquals(Optional.empty(), only().publication().date());
    assertEquals(List.of("its front matter is read as part of the text, as " + why), remarks);
  }

  @Test
  void rulesAroundProseAreNotFrontMatter() throws IOException {
    read(write("prose.txt", "---\nThe river rose again.\n---\nIt fell.".getBytes(UTF_8)));
    assertTrue(only().passages().stream().noneMatch(p -> p.kind() == Passage.Kind.FRONT_MATTER));
    assertEquals(List.of(), remarks);
  }

  @Test
  void aSidecarDescribesTheFileBesideIt() throws IOException {
    write("a.txt", "The river rose.".getBytes(UTF_8));
    write("a.meta.json", "{\"publisher\": \"Post\", \"date\": \"2031-05-04\"}".getBytes(UTF_8));
    write("b.txt", "The river fell.".getBytes(UTF_8));
    write("b.txt.meta.yaml", "# ours\npublisher: 'Echo'\n".getBytes(UTF_8));
    read(folder.toString());
    assertEquals(Optional.of("Post"), read.get(0).publication().publisher());
    assertEquals(Optional.of("Echo"), read.get(1).publication().publisher());
    assertEquals(2, read.size());
  }

  @Test
  void aBrokenSidecarRefusesItsTextByName() throws IOException {
    write("a.txt", "The river rose.".getBytes(UTF_8));
    write("a.meta.json", "{".getBytes(UTF_8));
    read(folder.toString());
    assertTrue(onlyReason().startsWith("its description a.meta.json is not JSON"), onlyReason());
  }

  @Test
  void aDateThatIsNoneIsUnknownAndRemarkedOn() throws IOException {
    read(write("a.txt", "---\ndate: last May\n---\nThe river rose.".getBytes(UTF_8)));
    assertEquals(Optional.empty(), only().publication().date());
    assertEquals(List.of("date “last May” is not YYYY-MM-DD, so it is taken as unknown"), remarks);
  }

  @Test
  void aFolderIsReadInOrderOfNamesAndOneBadFileStopsNoOther() throws IOException {
    write("b/2.txt", "Two came.".getBytes(UTF_8));
    write("a.txt", "One came.".getBytes(UTF_8));
    write("b/1.txt", new byte[] {(byte) 0xC3, 0x28});
    write(".hidden", "Nobody came.".getBytes(UTF_8));
    write("c.txt", "Three came.".getBytes(UTF_8));
    read(folder.toString());
    assertEquals(List.of("a.txt", "b/2.txt", "c.txt"), read.stream().map(Document::id).toList());
    assertEquals(folder.resolve("b/1.txt").toString(), refused.get(0).place());
  }

  @Test
  void anEmptyFolderIsRefused() {
    read(folder.toString());
    assertEquals("there are no files to read in it", onlyReason());
  }

  @Test
  void aMissingFileIsRefused() {
    read(folder.resolve("none.txt").toString());
    assertEquals("there is no such file or folder", onlyReason());
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    read(write("a.txt", new byte[0]));
    assertEquals("the file is empty", onlyReason());
  }

  @Test
  void aMillionBlankLinesAreRefused() throws IOException {
    read(write("a.txt", "\n".repeat(1_000_000).getBytes(UTF_8)));
    assertEquals("there is no text in it, only white space", onlyReason());
  }

  @Test
  void aByteThatIsNotUtf8IsRefusedWithItsPosition() throws IOException {
    read(write("a.txt", "Line one.\nCaf\u00E9.".getBytes(ISO_8859_1)));
    assertTrue(onlyReason().startsWith("byte 13 (line 2) is not UTF-8"), onlyReason());
    assertTrue(onlyReason().contains("--charset"), onlyReason());
  }

  @Test
  void aDeclaredEncodingIsRead() throws IOException {
    String file = write("a.txt", "Caf\u00E9 opens.".getBytes(ISO_8859_1));
    read(new ReadingOptions(false, ISO_8859_1, 1000, false), InputStream.nullInputStream(), file);
    assertEquals("Caf\u00E9 opens.", only().text());
  }

  @Test
  void utf16IsToldByItsByteOrderMark() throws IOException {
    read(write("a.txt", "Tea is served.".getBytes(UTF_16)));
    assertTrue(onlyReason().contains("--charset UTF-16"), onlyReason());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    read(write("a.txt", "\uFEFFTea is served.".getBytes(UTF_8)));
    assertEquals("Tea is served.", only().text());
  }

  @Test
  void aNulIsRefusedAsBinary() throws IOException {
    read(write("a.txt", "PK\0\3".getBytes(UTF_8)));
    assertTrue(onlyReason().contains("character 2 is NUL"), onlyReason());
  }

  @Test
  void tenMegabytesOnOneLineAreRefusedByTheLimit() throws IOException {
    read(write("a.txt", "word ".repeat(2_000_000).getBytes(UTF_8)));
    assertTrue(onlyReason().startsWith("it is larger than 4,194,304 bytes"), onlyReason());
  }

  @Test
  void aBombOfGzipStopsAtTheLimit() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(new byte[20_000_000]);
    }
    read(write("a.txt.gz", packed.toByteArray()));
    assertTrue(onlyReason().contains("limit"), onlyReason());
  }

  @Test
  void aBombOfBlankLinesEndsAtSoManyTimesItsSize() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] blank = "\n".repeat(1 << 20).getBytes(UTF_8);
      for (int megabytes = 0; megabytes < 70; megabytes++) {
        gzip.write(blank);
      }
    }
    read(write("a.jsonl.gz", packed.toByteArray()));
    assertTrue(onlyReason().contains("times its size"), onlyReason());
  }

  @Test
  void aPackedFileThatIsCutOffIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("The river rose.".getBytes(UTF_8));
    }
    read(write("a.txt.gz", Arrays.copyOf(packed.toByteArray(), 20)));
    assertTrue(onlyReason().startsWith("reading failed"), onlyReason());
  }

  @Test
  void theSecondTextOfAnIdIsRefused() throws IOException {
    String a = write("a/x.txt", "One came.".getBytes(UTF_8));
    String b = write("b/x.txt", "Two came.".getBytes(UTF_8));
    read(a, b);
    assertEquals("One came.", only().text());
    assertEquals("x.txt", refused.get(0).place());
  }

  @Test
  void standardInputIsADocument() {
    read(ReadingOptions.DEFAULT, new ByteArrayInputStream("Tea is served.".getBytes(UTF_8)), "-");
    assertEquals("standard-input", only().id());
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
    read(write("page.html", page.getBytes(UTF_8)));
    assertEquals("Two Bridges Closed\n\nThe river rose.\n\nIt fell.", only().text());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), only().publication().date());
    assertEquals(Passage.Kind.TITLE, only().passages().get(0).kind());
  }

  @Test
  void aPageNestedAsNoArticleIsIsRefused() throws IOException {
    String page = "<div>".repeat(100_000) + "<p>The river rose.</p>";
    read(write("deep.html", page.getBytes(UTF_8)));
    assertTrue(onlyReason().contains("nested"), onlyReason());
  }

  private String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes).toString();
  }

  private void read(String... places) {
    read(ReadingOptions.DEFAULT, InputStream.nullInputStream(), places);
  }

  private void read(ReadingOptions options, InputStream in, String... places) {
    new Sources(options, in)
        .read(
            List.of(places),
            reading ->
                reading.match(
                    ok -> {
                      read.add(ok.document());
                      remarks.addAll(ok.remarks());
                    },
                    refused::add));
  }

  private Document only() {
    assertEquals(1, read.size(), () -> "read, and refused " + refused);
    return read.get(0);
  }

  private String onlyReason() {
    assertEquals(1, refused.size(), () -> "refused, and read " + read);
    return refused.get(0).reason();
  }
}

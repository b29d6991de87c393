package org.hearsay.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says of itself ahead of it, or in a file beside it. */
class DescriptionTest {

  private final ReadPlaces places;

  DescriptionTest(@TempDir Path folder) {
    places = new ReadPlaces(folder);
  }

  @Test
  void nothingIsKnownOfABareText() throws IOException {
    places.read(places.write("bare.txt", "It rained. It stopped.".getBytes(UTF_8)));
    assertEquals(Publication.UNKNOWN, places.only().publication());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"+999999999-12-31", "-0001-01-01", "2031-02-29", "31-05-04", "٢٠٣١-٠٥-٠٤"})
  void aDateThatRdfHasNotIsTakenAsUnknown(String date) {
    Description read = Description.of(Map.of("date", date));
    assertEquals(Optional.empty(), read.publication().date());
    assertTrue(read.remarks().get(0).contains("is not YYYY-MM-DD"), read.remarks().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"half\ud83d", "a\0b"})
  void wordsThatNoStoreKeepsAreTakenAsUnknown(String words) {
    Description read = Description.of(Map.of("title", words, "publisher", words));
    assertEquals(Publication.UNKNOWN, read.publication());
    assertEquals(2, read.remarks().size());
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
    places.read(places.write("bridges.txt", text.getBytes(UTF_8)));
    Publication publication = places.only().publication();
    assertEquals(Optional.of("Two Bridges: Closed"), publication.title());
    assertEquals(Optional.of("The Herald"), publication.publisher());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), publication.date());
    assertEquals(Optional.of(URI.create("https://herald.example/1")), publication.url());
    assertEquals(
        List.of(Passage.Kind.FRONT_MATTER, Passage.Kind.PARAGRAPH),
        places.only().passages().stream().map(Passage::kind).toList());
    assertEquals("The river rose.", places.only().passages().get(1).span().in(text));
  }

  @Test
  void whatIsNotReadOfADescriptionIsRemarkedOn() throws IOException {
    places.read(
        places.write("a.txt", "---\ndat: 2031-05-04\n---\nThe river rose.".getBytes(UTF_8)));
    assertEquals(
        List.of("of its description, only title, publisher, date, url are read, and not “dat”"),
        places.remarks());
  }

  @ParameterizedTest
  @CsvSource({
    "'---\\ndate: 2031-05-04\\n\\nThe river rose.', “The river rose.” is no line “key: value”",
    "'---\\ndate: 2031-05-04\\n', no line “---” ends it"
  })
  void frontMatterThatIsBrokenIsTextAndRemarkedOn(String escaped, String why) throws IOException {
    places.read(places.write("a.txt", escaped.translateEscapes().getBytes(UTF_8)));
    assertEquals(Optional.empty(), places.only().publication().date());
    assertEquals(
        List.of("its front matter is read as part of the text, as " + why), places.remarks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ndate: %s\n---\nRain.", "---\ndate: 2031-05-04\n%s\n---\nRain."})
  void ofWordsWithoutEndARemarkQuotesTheBeginning(String text) throws IOException {
    String words = "\ud83c\udf27 ".repeat(4_000);
    places.read(places.write("a.txt", text.formatted(words).getBytes(UTF_8)));
    String remark = places.remarks().get(0);
    assertTrue(remark.contains("“" + words.substring(0, 90)), remark);
    assertTrue(remark.contains("…”") && remark.length() < 250, remark);
  }

  @Test
  void rulesAroundProseAreNotFrontMatter() throws IOException {
    places.read(
        places.write("prose.txt", "---\nThe river rose again.\n---\nIt fell.".getBytes(UTF_8)));
    assertTrue(
        places.only().passages().stream().noneMatch(p -> p.kind() == Passage.Kind.FRONT_MATTER));
    assertEquals(List.of(), places.remarks());
  }

  @Test
  void aSidecarDescribesTheFileBesideIt() throws IOException {
    places.write("a.txt", "The river rose.".getBytes(UTF_8));
    places.write(
        "a.meta.json", "{\"publisher\": \"Post\", \"date\": \"2031-05-04\"}".getBytes(UTF_8));
    places.write("b.txt", "The river fell.".getBytes(UTF_8));
    places.write("b.txt.meta.yaml", "# ours\npublisher: 'Echo'\n".getBytes(UTF_8));
    places.read(places.folder().toString());
    assertEquals(Optional.of("Post"), places.documents().get(0).publication().publisher());
    assertEquals(Optional.of("Echo"), places.documents().get(1).publication().publisher());
    assertEquals(2, places.documents().size());
  }

  @Test
  void aBrokenSidecarRefusesItsTextByName() throws IOException {
    places.write("a.txt", "The river rose.".getBytes(UTF_8));
    places.write("a.meta.json", "{".getBytes(UTF_8));
    places.read(places.folder().toString());
    assertTrue(
        places.onlyReason().startsWith("its description a.meta.json is not JSON"),
        places.onlyReason());
  }

  @Test
  void aDateThatIsNoneIsUnknownAndRemarkedOn() throws IOException {
    places.read(places.write("a.txt", "---\ndate: last May\n---\nThe river rose.".getBytes(UTF_8)));
    assertEquals(Optional.empty(), places.only().publication().date());
    assertEquals(
        List.of("date “last May” is not YYYY-MM-DD, so it is taken as unknown"), places.remarks());
  }
}

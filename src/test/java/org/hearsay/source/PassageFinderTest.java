package org.hearsay.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.hearsay.text.Passage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PassageFinderTest {

  private static final Path EXAMPLES = Path.of("src/test/resources/org/hearsay/source/passages");

  /** Each line of an example is a passage: its kind, a bar, and its text. */
  @TestFactory
  Stream<DynamicTest> tellsThePassagesOfEveryExample() throws IOException {
    List<Path> examples;
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      examples = files.sorted().toList();
    }
    assertTrue(examples.size() >= 6, "examples in " + EXAMPLES);
    return examples.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) {
    List<String> expected;
    try {
      expected = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String text =
        expected.stream()
            .map(line -> line.substring(line.indexOf('|') + 1).strip())
            .collect(Collectors.joining("\n\n"));
    List<String> found =
        PassageFinder.find(text, 0, Optional.empty()).stream()
            .map(passage -> passage.kind() + " | " + passage.span().in(text))
            .toList();
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  @Test
  void aKnownTitleIsFoundThoughItEndsWithAPeriod() {
    String text = "Rain Closes Two Bridges.\n\nThe river rose. Police closed both bridges.";
    List<Passage> passages = PassageFinder.find(text, 0, Optional.of("Rain Closes Two Bridges"));
    assertEquals(Passage.Kind.TITLE, passages.get(0).kind());
    assertEquals(Passage.Kind.PARAGRAPH, passages.get(1).kind());
  }

  @Test
  void aSingleLineIsAParagraphWhateverItsShape() {
    assertEquals(
        List.of(Passage.Kind.PARAGRAPH), kinds("Mayor Says Three Hundred Homes Lost Power"));
  }

  @Test
  void linesAreParagraphsOfTheirOwn() {
    assertEquals(3, kinds("A Long Day\nIt rained. It snowed.\nThen the sun came out.").size());
  }

  @Test
  void linesWrappedToAWidthAreOneParagraph() {
    String text =
        """
        Ferry Service Resumes

        The ferry to the outer islands sailed again on Monday
        after a week in harbor, the operator said, and the
        first boat carried ninety passengers and four
        trucks.

        Tickets bought for last week stay valid.
        """;
    assertEquals(
        List.of(Passage.Kind.TITLE, Passage.Kind.PARAGRAPH, Passage.Kind.PARAGRAPH), kinds(text));
  }

  @Test
  void carriageReturnsSeparateAsLineFeedsDo() {
    assertEquals(2, kinds("Snow Falls on the Coast\r\n\r\nIt fell all night.\r\n").size());
  }

  @Property(tries = 300)
  void everyCharacterButWhiteSpaceIsInOnePassage(
      @ForAll @CharRange(from = 'A', to = 'D') @StringLength(max = 30) String letters,
      @ForAll @StringLength(max = 200) String noise) {
    String text = letters.replace('D', '\n') + noise;
    int reached = 0;
    for (Passage passage : PassageFinder.find(text, 0, Optional.empty())) {
      assertTrue(
          text.substring(reached, passage.span().start()).codePoints().allMatch(this::blank));
      reached = passage.span().end();
    }
    assertTrue(text.substring(reached).codePoints().allMatch(this::blank));
  }

  private boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static List<Passage.Kind> kinds(String text) {
    return PassageFinder.find(text, 0, Optional.empty()).stream().map(Passage::kind).toList();
  }
}

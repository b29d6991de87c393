package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {

  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]*)\\]");

  static List<String> examples() throws IOException {
    Path file = Path.of("src/test/resources/org/hearsay/extract/quotations.txt");
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theMarkedWordsAreQuotedAndNoOthers(String marked) {
    String text = marked.replace("[", "").replace("]", "").replace('/', '\n');
    List<String> quoted = MARKED.matcher(marked).results().map(found -> found.group(1)).toList();
    assertEquals(quoted, quotations(text).spans().stream().map(span -> span.in(text)).toList());
  }

  @Test
  void aPlaceIsCoveredFromTheFirstMarkToTheLast() {
    Quotations quotations = quotations("He said ‘yes, we go’ then.");
    assertFalse(quotations.covers(7));
    assertTrue(quotations.covers(8));
    assertTrue(quotations.covers(19));
    assertFalse(quotations.covers(20));
  }

  private static Quotations quotations(String text) {
    List<Passage> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Span span = new Span(start, start + line.length()).trim(text);
      paragraphs.add(new Passage(span, Passage.Kind.PARAGRAPH));
      start += line.length() + 1;
    }
    return Quotations.of(new Document("test", text, Publication.UNKNOWN, paragraphs));
  }
}

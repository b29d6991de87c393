package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.ExampleFiles;
import org.hearsay.extract.stance.StanceReader;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is told of whole sentences, near misses among them: {@code TEXT => SOURCE: CONTENT | …}, the
 * parts of a source or a content joined by {@code +}. Of what the text says was not said, the
 * source is followed by {@code (not)}.
 */
class ToldExamplesTest {

  private static final ExampleFiles FILES = new ExampleFiles("attribution/told");

  private final AttributionFinder finder = new AttributionFinder(English.parser());

  @TestFactory
  Stream<DynamicTest> whatIsToldIsWhatTheExampleSays() {
    return FILES.rules().stream()
        .flatMap(rule -> FILES.of(rule).stream())
        .map(line -> line.split(" =>", 2))
        .map(parts -> DynamicTest.dynamicTest(parts[0], () -> check(parts[0], parts[1].strip())));
  }

  private void check(String text, String expected) {
    AnnotatedDocument document = English.document(text);
    List<AttributionSpans> found = finder.find(document);
    List<Attribution> read =
        new StanceReader()
            .read(
                document,
                found,
                List.of(),
                Collections.nCopies(found.size(), new Speaker.Unstated()));
    assertEquals(
        expected,
        IntStream.range(0, found.size())
            .mapToObj(i -> told(text, found.get(i), read.get(i).polarity()))
            .collect(Collectors.joining(" | ")));
  }

  private static String told(String text, AttributionSpans found, Polarity polarity) {
    String mark = polarity == Polarity.NEGATIVE ? " (not): " : ": ";
    return joined(text, found.sources()) + mark + joined(text, found.contents());
  }

  private static String joined(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" + "));
  }
}

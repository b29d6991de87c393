package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.Annotator;
import org.hearsay.bench.LongText;
import org.hearsay.extract.Extractor;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import org.hearsay.text.Phrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The time for a document grows as its length does, whatever it holds. */
class LongDocumentTest {

  private static final int LENGTH = 5_000;
  private static final int TIMES = 4;

  /** Twice what a linear step takes, and well below the 16 times of a quadratic one. */
  private static final int SLACK = 2;

  /** What passes in less, in seconds, has not been measured but is quick enough. */
  private static final double QUICK = 0.25;

  private static final int TRIES = 4;

  private final Annotator annotator = new Annotator(ReadArticles.models());
  private final Extractor extractor = new Extractor(LongDocumentTest::flat);
  private final ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "test");

  @ParameterizedTest
  @EnumSource(LongText.class)
  void aDocumentFourTimesAsLongTakesAboutFourTimesAsLong(LongText kind) {
    String once = kind.ofLength(LENGTH);
    String more = kind.ofLength(LENGTH * TIMES);
    double base = Double.MAX_VALUE;
    double longer = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && longer > limit(base); i++) {
      base = Math.min(base, seconds(once));
      longer = Math.min(longer, seconds(more));
    }
    assertTrue(longer <= limit(base), base + " s, and " + longer + " s for four times as much");
  }

  private static double limit(double base) {
    return base == Double.MAX_VALUE ? 0 : Math.max(QUICK, SLACK * TIMES * base);
  }

  /** The time of this thread alone, so that other work on the machine does not count. */
  private double seconds(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    new Sources(ReadingOptions.DEFAULT, new ByteArrayInputStream(bytes))
        .read(
            List.of("-"),
            reading ->
                reading.match(
                    read -> writer.write(extractor.extract(annotator.annotate(read.document()))),
                    refused -> {
                      throw new AssertionError(refused.toString());
                    }));
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** Parsing goes sentence by sentence, of bounded length; a flat tree saves its time here. */
  private static Phrase flat(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Phrase> leaves = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      leaves.add(new Phrase(tokens.get(i).tag(), i, i + 1, i, List.of()));
    }
    return new Phrase("S", 0, tokens.size(), 0, leaves);
  }
}

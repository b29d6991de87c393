package org.hearsay.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.attribution.AttributionFinder;
import org.hearsay.extract.figure.FigureFinder;
import org.hearsay.extract.speaker.SpeakerResolution;
import org.hearsay.extract.speaker.SpeakerResolver;
import org.hearsay.extract.stance.StanceReader;
import org.hearsay.extract.time.TimeFinder;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Sentence;

/**
 * How the time for one document grows with its length, step by step: where the length doubles, the
 * time should about double.
 *
 * <pre>{@code
 * bench LongDocumentBenchmark 1000000 [NEWS …]
 * }</pre>
 */
public final class LongDocumentBenchmark {

  private final Annotator annotator = new Annotator(LanguageModels.load());
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  private LongDocumentBenchmark() {}

  /** Takes the greatest length in characters, and the kinds of text; all if none is named. */
  public static void main(String[] arguments) {
    int longest = Integer.parseInt(arguments[0]);
    List<LongText> kinds =
        arguments.length == 1
            ? Arrays.asList(LongText.values())
            : Arrays.stream(arguments).skip(1).map(LongText::valueOf).toList();
    LongDocumentBenchmark benchmark = new LongDocumentBenchmark();
    benchmark.run(LongText.NEWS.ofLength(50_000));
    for (LongText kind : kinds) {
      for (int length = longest / 8; length <= longest; length *= 2) {
        benchmark.seconds.clear();
        benchmark.run(kind.ofLength(length));
        benchmark.print(kind, length);
      }
    }
  }

  private void run(String text) {
    Document document = timed("read", () -> read(text));
    AnnotatedDocument sentences = timed("annotate", () -> annotator.annotate(document));
    List<TimeMention> times = timed("times", () -> new TimeFinder().find(sentences));
    List<Figure> figures = timed("figures", () -> new FigureFinder().find(sentences, times));
    List<AttributionSpans> spans =
        timed("attributions", () -> new AttributionFinder(annotator.parser()).find(sentences));
    SpeakerResolution speakers =
        timed("speakers", () -> new SpeakerResolver(annotator.parser()).resolve(sentences, spans));
    List<Attribution> said =
        timed(
            "stance", () -> new StanceReader().read(sentences, spans, times, speakers.speakers()));
    Extraction found =
        new Extraction(
            document,
            sentences.sentences().stream().map(Sentence::span).toList(),
            said,
            figures,
            times,
            speakers.roles(),
            List.of());
    timed("write", () -> write(found));
  }

  private static Document read(String text) {
    List<Document> documents = new ArrayList<>();
    new Sources(
            ReadingOptions.DEFAULT, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .read(
            List.of("-"),
            reading ->
                reading.match(
                    read -> documents.add(read.document()),
                    refused -> {
                      throw new IllegalStateException(refused.toString());
                    }));
    return documents.get(0);
  }

  private static DocumentQuads write(Extraction found) {
    return new ExtractionWriter(IriMinter.local(), "bench").write(found);
  }

  private <T> T timed(String step, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    seconds.merge(step, (System.nanoTime() - start) / 1e9, Double::sum);
    return made;
  }

  private void print(LongText kind, int length) {
    StringBuilder row = new StringBuilder("%-16s %,10d".formatted(kind, length));
    seconds.forEach((step, time) -> row.append("  %s %.2f".formatted(step, time)));
    double all = seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    System.out.println(row + "  all %.2f".formatted(all).toLowerCase(Locale.ROOT));
  }
}

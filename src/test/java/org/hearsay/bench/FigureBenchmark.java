package org.hearsay.bench;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.Extractor;
import org.hearsay.extract.figure.FigureFinder;
import org.hearsay.extract.time.TimeFinder;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;

/**
 * What share of extraction goes into times and figures, on one thread. Run it as {@link
 * ExtractionBenchmark}.
 */
public final class FigureBenchmark {

  private static final int ROUNDS = 5;

  private FigureBenchmark() {}

  /** Takes the texts to extract from; all is done once before, to warm up. */
  public static void main(String[] places) {
    Annotator annotator = new Annotator(LanguageModels.load());
    Extractor extractor = new Extractor(annotator.parser());
    List<Document> documents = documents(Arrays.asList(places));
    List<AnnotatedDocument> texts = documents.stream().map(annotator::annotate).toList();
    long sentences = texts.stream().mapToLong(text -> text.sentences().size()).sum();
    texts.forEach(extractor::extract);
    long start = System.nanoTime();
    documents.forEach(document -> extractor.extract(annotator.annotate(document)));
    double whole = (System.nanoTime() - start) / 1e6 / sentences;
    System.out.printf("all of extraction %10.3f ms a sentence%n", whole);
    print("times", times(texts) / sentences, whole);
    print("figures", figures(texts) / sentences, whole);
  }

  private static void print(String step, double perSentence, double whole) {
    System.out.printf(
        "%-17s %10.3f ms a sentence, %.1f %%%n", step, perSentence, 100 * perSentence / whole);
  }

  private static double times(List<AnnotatedDocument> texts) {
    TimeFinder finder = new TimeFinder();
    return milliseconds(() -> texts.forEach(finder::find));
  }

  private static double figures(List<AnnotatedDocument> texts) {
    FigureFinder finder = new FigureFinder();
    Map<AnnotatedDocument, List<TimeMention>> times = new HashMap<>();
    texts.forEach(text -> times.put(text, new TimeFinder().find(text)));
    return milliseconds(() -> times.forEach(finder::find));
  }

  /** Of one round, after one that does not count. */
  private static double milliseconds(Runnable round) {
    round.run();
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      round.run();
    }
    return (System.nanoTime() - start) / 1e6 / ROUNDS;
  }

  private static List<Document> documents(List<String> places) {
    List<Document> documents = new ArrayList<>();
    new Sources(ReadingOptions.DEFAULT, InputStream.nullInputStream())
        .read(
            places,
            reading ->
                reading.match(
                    read -> documents.add(read.document()),
                    refused -> {
                      throw new IllegalStateException(refused.toString());
                    }));
    return documents;
  }
}

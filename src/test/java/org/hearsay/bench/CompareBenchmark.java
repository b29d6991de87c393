package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.hearsay.CompareFigures;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/**
 * How long it takes to compare all figures of a store, and those that one more article touches.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.CompareBenchmark 100000
 * }</pre>
 */
public final class CompareBenchmark {

  private static final int SENTENCES = 10;
  private static final int BATCH = 1_000;

  private final ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "bench");
  private final int figures;
  private final ClaimStore store;
  private final CompareFigures comparing;

  private CompareBenchmark(int figures, ClaimStore store) {
    this.figures = figures;
    this.store = store;
    this.comparing = new CompareFigures(store, IriMinter.local());
  }

  /** Takes the number of figures, 100,000 if none is given. */
  public static void main(String[] args) throws IOException {
    int figures = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Path folder = Files.createTempDirectory("hearsay-bench");
    try (ClaimStore store = ClaimStore.open(folder)) {
      new CompareBenchmark(figures, store).run();
    } finally {
      Folders.remove(folder);
    }
  }

  private void run() {
    report("loaded", this::load);
    report("compared", comparing::changed);
    System.out.printf("%-24s %,10d%n", "verdicts", verdicts());
    for (int i = 0; i < 3; i++) {
      store.replace(List.of(writer.write(news(2 + i).article("one-more-" + i, SENTENCES))));
      report("one more article", comparing::changed);
    }
  }

  private void load() {
    InventedNews news = news(1);
    int articles = figures / SENTENCES;
    for (int from = 0; from < articles; from += BATCH) {
      store.replace(
          IntStream.range(from, Math.min(from + BATCH, articles))
              .mapToObj(i -> writer.write(news.article("article-" + i, SENTENCES)))
              .toList());
    }
  }

  private InventedNews news(long seed) {
    return new InventedNews(seed, Math.max(1, figures * 3 / 10));
  }

  private long verdicts() {
    return store.read(d -> d.stream(Node.ANY, Node.ANY, Hs.VERDICT, Node.ANY).count());
  }

  private static void report(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf("%-24s %,10.2f s%n", what, (System.nanoTime() - start) / 1e9);
  }
}

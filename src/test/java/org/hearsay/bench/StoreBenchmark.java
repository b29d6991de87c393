package org.hearsay.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Telling;
import org.hearsay.store.ClaimStore;

/**
 * How fast quads land in the store, beside TDB2's own parallel bulk loader, which takes an empty
 * store and no transactions, on the same quads.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.StoreBenchmark 4000
 * }</pre>
 */
public final class StoreBenchmark {

  private static final int SENTENCES = 12;
  private static final int BATCH = 100;

  private StoreBenchmark() {}

  /** Takes the number of documents, 4,000 if none is given. */
  public static void main(String[] args) throws IOException {
    int documents = args.length > 0 ? Integer.parseInt(args[0]) : 4_000;
    Path folder = Files.createTempDirectory("hearsay-bench");
    try {
      List<DocumentQuads> quads =
          IntStream.range(0, documents).mapToObj(StoreBenchmark::told).toList();
      long count = quads.stream().mapToLong(d -> d.triples().size()).sum();
      System.out.printf("%,d documents, %,d quads%n", documents, count);
      ours(quads, count, folder.resolve("ours"));
      theirs(quads, count, folder);
    } finally {
      Folders.remove(folder);
    }
  }

  private static void ours(List<DocumentQuads> quads, long count, Path folder) throws IOException {
    try (ClaimStore store = ClaimStore.open(folder)) {
      store.replace(List.of());
      report("ClaimStore.replace, new", count, timed(() -> inBatches(store, quads)));
      report("ClaimStore.replace, unchanged", count, timed(() -> inBatches(store, quads)));
    }
    System.out.printf("%-32s %,10d bytes a quad%n", "on disk", size(folder) / count);
  }

  private static void theirs(List<DocumentQuads> quads, long count, Path folder)
      throws IOException {
    Path file = folder.resolve("quads.nq");
    try (OutputStream out = Files.newOutputStream(file)) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
      stream.start();
      quads.forEach(document -> document.quads().forEach(stream::quad));
      stream.finish();
    }
    DatasetGraph dataset =
        DatabaseMgr.connectDatasetGraph(Files.createDirectory(folder.resolve("theirs")).toString());
    report(
        "tdb2.tdbloader, parallel",
        count,
        timed(
            () -> {
              var loader = LoaderFactory.parallelLoader(dataset, (format, arguments) -> {});
              loader.startBulk();
              loader.load(file.toString());
              loader.finishBulk();
            }));
    TDBInternal.expel(dataset, true);
  }

  private static void inBatches(ClaimStore store, List<DocumentQuads> quads) {
    for (int i = 0; i < quads.size(); i += BATCH) {
      store.replace(quads.subList(i, Math.min(i + BATCH, quads.size())));
    }
  }

  /** An article of its own words, so that hardly a literal comes twice. */
  private static DocumentQuads told(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append("Ann Lee said that on day ").append(number * 31 + i).append(" it rained. ");
    }
    return new ExtractionWriter(IriMinter.local(), "bench")
        .write(Telling.of("article-" + number, "", text.toString().strip()));
  }

  private static double timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void report(String what, long quads, double seconds) {
    System.out.printf("%-32s %,10.0f quads/s %8.2f s%n", what, quads / seconds, seconds);
  }

  /** What the files take on disk, less the holes that TDB2 makes them with. */
  private static long size(Path folder) throws IOException {
    Process du = new ProcessBuilder("du", "-sk", folder.toString()).start();
    String told = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Long.parseLong(told.split("\\s")[0]) * 1024;
  }
}

package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.ExtractClaims;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.Extraction;
import org.hearsay.source.Reading;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;

/**
 * How fast the program starts, loads its models and extracts, and how much memory that takes.
 *
 * <p>On a machine that does nothing else:
 *
 * <pre>{@code
 * mvn -q package -DskipTests dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.ExtractionBenchmark CORPUS.jsonl.gz
 * }</pre>
 */
public final class ExtractionBenchmark {

  private static final int STARTS = 7;

  private ExtractionBenchmark() {}

  /** Takes the texts to extract from; each is read once for every number of threads. */
  public static void main(String[] places) throws IOException, InterruptedException {
    System.out.printf("start-up of hearsay query %22.2f s, the median of %d%n", startUp(), STARTS);
    long start = System.nanoTime();
    LanguageModels models = LanguageModels.load();
    System.out.printf("models loaded in %31.2f s%n", secondsSince(start));
    for (int threads : List.of(1, 2)) {
      extract(threads, models, Arrays.asList(places));
    }
    resident().ifPresent(mb -> System.out.printf("resident at the peak %26s MB%n", mb));
  }

  private static void extract(int threads, LanguageModels models, List<String> places) {
    ExtractClaims extraction = new ExtractClaims(threads, models);
    Counter counter = new Counter();
    Sources sources = new Sources(ReadingOptions.DEFAULT, InputStream.nullInputStream());
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    extraction.run(sources, places, counter);
    double seconds = secondsSince(start);
    System.out.printf(
        "%d thread%s %,9d texts %,9d sentences %9.1f sentences/s %,7d MB of heap at the peak%n",
        threads,
        threads == 1 ? " " : "s",
        counter.texts,
        counter.sentences,
        counter.sentences / seconds,
        heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
  }

  /** The most memory this process has held, in MB, on systems that tell. */
  private static Optional<String> resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return Optional.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> "%,d".formatted(Long.parseLong(line.replaceAll("\\D", "")) >> 10))
        .findFirst();
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  /** The launcher, listing the queries; the first start, which may build, does not count. */
  private static double startUp() throws IOException, InterruptedException {
    run();
    double[] seconds = new double[STARTS];
    for (int i : IntStream.range(0, STARTS).toArray()) {
      long start = System.nanoTime();
      run();
      seconds[i] = secondsSince(start);
    }
    return DoubleStream.of(seconds).sorted().skip(STARTS / 2).findFirst().orElseThrow();
  }

  private static void run() throws IOException, InterruptedException {
    int status =
        new ProcessBuilder("./hearsay", "query")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
    if (status != 0) {
      throw new IllegalStateException("./hearsay query ended with status " + status);
    }
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  /** Counts what was extracted from. */
  private static final class Counter implements ExtractClaims.Listener {
    private long texts;
    private long sentences;

    @Override
    public void extracted(Extraction extraction) {
      texts++;
      sentences += extraction.sentences().size();
    }

    @Override
    public void refused(Reading.Refused refused) {
      throw new IllegalStateException(refused.toString());
    }

    @Override
    public void remarked(String document, String remark) {}
  }
}

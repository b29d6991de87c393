package org.hearsay.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.DoubleStream;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.answer.Knowledge;
import org.hearsay.query.answer.Slice;
import org.hearsay.store.ClaimStore;

/**
 * What each canned query costs by itself: milliseconds of one processor for its first hundred rows,
 * with none of its parameters and with each of them, on things drawn at random from all there are.
 * No answer is remembered, and what else the machine does matters little.
 *
 * <pre>{@code
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.QueryBenchmark STORE ["figures about" …]
 * }</pre>
 */
public final class QueryBenchmark {

  private static final Slice ROWS = new Slice(0, 100).rounded();
  private static final int MOST = 120;
  private static final double MOST_MILLIS = 1_000;

  private final Samples samples;
  private final QueryRunner runner;
  private final List<String> wanted;

  private QueryBenchmark(ClaimStore store, List<String> wanted) {
    this.samples = store.read(Samples::new);
    this.runner = new QueryRunner(store.dataset(), new Knowledge(), new AtomicBoolean());
    this.wanted = wanted;
  }

  /** Takes the folder of a store, and may be told which queries to ask, if not all. */
  public static void main(String[] args) {
    try (ClaimStore store = ClaimStore.openExisting(Path.of(args[0]))) {
      new QueryBenchmark(store, List.of(args).subList(1, args.length)).run();
    }
  }

  private void run() {
    System.out.printf(
        "%-28s %8s %8s %8s %8s %8s%n", "", "answers", "mean ms", "p50", "p95", "most");
    for (CannedQuery query : QueryLibrary.bundled().all()) {
      run(query, query.name(), List.of());
      for (Parameter parameter : query.parameters()) {
        if (samples.has(parameter.name())) {
          run(query, query.name() + " " + parameter.name(), List.of(parameter.name()));
        }
      }
    }
  }

  /** Half as many times for the compiler, then for the record. */
  private void run(CannedQuery query, String kind, List<String> parameters) {
    if (wanted.isEmpty() || wanted.contains(kind)) {
      measure(query, parameters, MOST / 2);
      double[] sorted = measure(query, parameters, MOST).sorted().toArray();
      System.out.printf(
          "%-28s %8d %8.1f %8.1f %8.1f %8.1f%n",
          kind,
          sorted.length,
          Arrays.stream(sorted).average().orElse(0),
          at(sorted, 50),
          at(sorted, 95),
          at(sorted, 100));
    }
  }

  private DoubleStream measure(CannedQuery query, List<String> parameters, int most) {
    double[] millis = new double[most];
    int asked = 0;
    for (double sum = 0; asked < most && sum < MOST_MILLIS; asked++) {
      Map<String, String> values = new HashMap<>();
      parameters.forEach(name -> values.put(name, samples.any(name)));
      long start = cpuNanos();
      runner.run(query, values, ROWS);
      millis[asked] = (cpuNanos() - start) / 1e6;
      sum += millis[asked];
    }
    return Arrays.stream(millis, 0, asked);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double at(double[] sorted, int percent) {
    return sorted[(sorted.length - 1) * percent / 100];
  }
}

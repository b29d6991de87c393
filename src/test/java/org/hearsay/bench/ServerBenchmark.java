package org.hearsay.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryLibrary;
import org.hearsay.store.ClaimStore;

/**
 * How the server answers many clients at once, from a store of 100,000 claims made from real text:
 * each canned query with each of its parameters and with none, SPARQL, and pages, on things drawn
 * at random from all there are; then the same beside queries that never end.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.ServerBenchmark STORE CORPUS.jsonl.gz
 * }</pre>
 */
public final class ServerBenchmark {

  private static final int CLAIMS = 100_000;
  private static final int CLIENTS = 16;

  /** Until the compilers of both sides have little left to do. */
  private static final int WARM_UP_SECONDS = 120;

  private static final int SECONDS = 2;
  private static final String MIXED = "all of these";

  private final Samples samples;

  private ServerBenchmark(Samples samples) {
    this.samples = samples;
  }

  /**
   * Takes the folder of a store and, for one that is not there, JSON Lines to make it from. Names
   * of requests may follow, if not all are to be sent.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (!Files.exists(folder)) {
      new RepeatedIngest(folder, Path.of(args[1])).until(CLAIMS);
    }
    Samples samples;
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      samples = store.read(Samples::new);
    }
    new ServerBenchmark(samples)
        .run(folder, List.of(args).subList(Math.min(2, args.length), args.length));
  }

  private void run(Path folder, List<String> wanted) throws IOException {
    long start = System.nanoTime();
    try (ServedProcess server = new ServedProcess(folder)) {
      Load load = new Load(server.url(), CLIENTS);
      load.get("api/queries/roles?limit=1");
      System.out.printf("start to first answer %.1f s%n", (System.nanoTime() - start) / 1e9);
      Map<String, Supplier<String>> requests = requests();
      load.warmUp(requests.get(MIXED), WARM_UP_SECONDS);
      if (!wanted.isEmpty()) {
        requests.keySet().retainAll(wanted);
      }
      load.run(requests, SECONDS);
      System.out.println("memory " + server.anonymousMegabytes() + " MB");
      System.out.println("beside two clients whose queries never end:");
      load.besideRunaways(requests);
      System.out.println("memory " + server.anonymousMegabytes() + " MB");
    }
  }

  /** Paths to ask for, by what they are. */
  private Map<String, Supplier<String>> requests() {
    Map<String, Supplier<String>> requests = new LinkedHashMap<>();
    QueryLibrary.bundled().all().forEach(query -> canned(query, requests));
    Supplier<String> anyQuery = anyOf(requests);
    requests.put(
        "sparql", () -> "sparql?query=" + encode("DESCRIBE <" + samples.any("claim") + ">"));
    requests.put("page of figures", () -> "");
    requests.put("page of a search", () -> "search?q=" + encode(samples.any("about")));
    requests.put("page of articles", () -> "articles");
    requests.put("page of sources", () -> "sources");
    requests.put("page of a claim", () -> page("claim"));
    requests.put("page of an article", () -> page("article"));
    requests.put("page of a speaker", () -> page("agent"));
    requests.put("page of a population", () -> page("population"));
    Supplier<String> any = anyOf(requests);
    requests.put("all of the canned queries", anyQuery);
    requests.put(MIXED, any);
    return requests;
  }

  /** One of the requests so far, drawn anew each time. */
  private Supplier<String> anyOf(Map<String, Supplier<String>> requests) {
    List<Supplier<String>> all = List.copyOf(requests.values());
    return () -> all.get(samples.number(all.size())).get();
  }

  private void canned(CannedQuery query, Map<String, Supplier<String>> requests) {
    String path = "api/queries/" + query.name() + "?limit=100";
    requests.put(query.name(), () -> path);
    for (Parameter parameter : query.parameters()) {
      String name = parameter.name();
      if (samples.has(name)) {
        requests.put(
            query.name() + " " + name, () -> path + "&" + name + "=" + encode(samples.any(name)));
      }
    }
  }

  private String page(String kind) {
    return samples.any(kind).replaceFirst(".*/id/", "page/");
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}

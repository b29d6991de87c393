package org.hearsay.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.CompareFigures;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/**
 * How the server answers many clients at once, from a store of 100,000 claims: canned queries,
 * SPARQL, and pages, each on things drawn at random; then the same beside queries that never end.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.ServerBenchmark STORE
 * }</pre>
 */
public final class ServerBenchmark {

  private static final int ARTICLES = 10_000;
  private static final int SENTENCES = 10;
  private static final int BATCH = 1_000;
  private static final int CLIENTS = 16;

  private final Random random = new Random(1);
  private final List<String> speakers = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private final List<String> articles = new ArrayList<>();
  private final List<String> populations = new ArrayList<>();

  private ServerBenchmark() {}

  /**
   * Takes the folder of a store. One that is not there is made and filled with invented articles,
   * which takes minutes and more than 12 GB, as comparisons are written in many transactions. Names
   * of requests may follow, if not all are to be sent.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    if (!Files.exists(folder)) {
      fill(folder);
    }
    ServerBenchmark benchmark = new ServerBenchmark();
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      store.read(
          dataset -> {
            benchmark.sample(dataset);
            return dataset;
          });
    }
    benchmark.run(folder, List.of(args).subList(1, args.length));
  }

  private static void fill(Path folder) {
    System.out.println("making a store of " + ARTICLES * SENTENCES + " claims");
    InventedNews news = new InventedNews(1, ARTICLES * SENTENCES * 3 / 10);
    ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "bench");
    try (ClaimStore store = ClaimStore.open(folder)) {
      for (int from = 0; from < ARTICLES; from += BATCH) {
        store.replace(
            IntStream.range(from, from + BATCH)
                .mapToObj(i -> writer.write(news.article("article-" + i, SENTENCES)))
                .toList());
      }
      new CompareFigures(store, IriMinter.local()).all();
    }
  }

  private void sample(DatasetGraph dataset) {
    sample(dataset, Hs.CLAIM, claims);
    sample(dataset, Hs.DOCUMENT_VERSION, articles);
    sample(dataset, Hs.POPULATION_CLASS, populations);
    claims.forEach(
        claim ->
            dataset
                .getUnionGraph()
                .find(NodeFactory.createURI(claim), Hs.SPEAKER, Node.ANY)
                .forEachRemaining(told -> speakers.add(told.getObject().getURI())));
  }

  private static void sample(DatasetGraph dataset, Node type, List<String> into) {
    dataset
        .getUnionGraph()
        .find(Node.ANY, Borrowed.TYPE, type)
        .forEachRemaining(typed -> into.add(typed.getSubject().getURI()));
  }

  private void run(Path folder, List<String> wanted) throws IOException {
    long start = System.nanoTime();
    try (ServedProcess server = new ServedProcess(folder)) {
      Load load = new Load(server.url(), CLIENTS);
      load.get("api/queries/roles?limit=1");
      System.out.printf("start to first answer %.1f s%n", (System.nanoTime() - start) / 1e9);
      Map<String, Supplier<String>> requests = requests();
      if (!wanted.isEmpty()) {
        requests.keySet().retainAll(wanted);
      }
      load.run(requests, 1);
      System.out.println("memory " + server.anonymousMegabytes() + " MB");
      System.out.println("beside two clients whose queries never end:");
      load.besideRunaways(requests);
      System.out.println("memory " + server.anonymousMegabytes() + " MB");
    }
  }

  /** Paths to ask for, by what they are. */
  private Map<String, Supplier<String>> requests() {
    Map<String, Supplier<String>> requests = new LinkedHashMap<>();
    for (String about : List.of("figures", "verdicts", "conflicts", "series", "envelopes")) {
      requests.put(about, () -> canned(about, "about", "Port " + random.nextInt(20_000)));
    }
    requests.put("claims-by-speaker", () -> canned("claims-by-speaker", "speaker", name(speakers)));
    requests.put("speaker-line", () -> canned("speaker-line", "speaker", name(speakers)));
    requests.put("document", () -> canned("document", "document", article()));
    requests.put("quoted", () -> canned("quoted", "document", article()));
    requests.put("provenance", () -> canned("provenance", "claim", any(claims)));
    requests.put("sparql", () -> "sparql?query=" + encode("DESCRIBE <" + any(claims) + ">"));
    requests.put("page of figures", () -> "");
    requests.put("page of a search", () -> "search?q=" + encode("Port " + random.nextInt(2_000)));
    requests.put("page of articles", () -> "articles");
    requests.put("page of sources", () -> "sources");
    requests.put("page of a claim", () -> page(any(claims)));
    requests.put("page of an article", () -> page(any(articles)));
    requests.put("page of a speaker", () -> page(any(speakers)));
    requests.put("page of a population", () -> page(any(populations)));
    return requests;
  }

  private static String canned(String query, String parameter, String value) {
    return "api/queries/" + query + "?limit=100&" + parameter + "=" + encode(value);
  }

  private String article() {
    return "article-" + random.nextInt(ARTICLES);
  }

  private String name(List<String> agents) {
    String iri = any(agents);
    return iri.substring(iri.lastIndexOf('-') + 1);
  }

  private static String page(String iri) {
    return iri.replaceFirst(".*/id/", "page/");
  }

  private String any(List<String> of) {
    synchronized (random) {
      return of.get(random.nextInt(of.size()));
    }
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}

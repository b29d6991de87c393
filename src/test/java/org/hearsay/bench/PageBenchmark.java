package org.hearsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.store.ClaimStore;

/**
 * What each page costs the server, asked for by one client: CPU time and bytes.
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.hearsay.bench.PageBenchmark STORE [SECONDS]
 * }</pre>
 */
public final class PageBenchmark {

  private final Random random = new Random(1);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Node, List<String>> things = new LinkedHashMap<>();

  private PageBenchmark() {}

  /** Takes the folder of a store, and for how many seconds to ask for each kind of page. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args[0]);
    PageBenchmark benchmark = new PageBenchmark();
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      store.read(benchmark::sample);
    }
    try (ServedProcess server = new ServedProcess(folder)) {
      benchmark.run(server, args.length > 1 ? Integer.parseInt(args[1]) : 2);
    }
  }

  private int sample(DatasetGraph dataset) {
    sample(Hs.CLAIM, dataset);
    sample(Hs.DOCUMENT_VERSION, dataset);
    sample(Hs.POPULATION_CLASS, dataset);
    List<String> speakers = new ArrayList<>();
    dataset
        .getUnionGraph()
        .find(Node.ANY, Hs.SPEAKER, Node.ANY)
        .forEachRemaining(told -> speakers.add(told.getObject().getURI()));
    things.put(Hs.SPEAKER, speakers);
    return speakers.size();
  }

  private void sample(Node type, DatasetGraph dataset) {
    List<String> found = new ArrayList<>();
    dataset
        .getUnionGraph()
        .find(Node.ANY, Borrowed.TYPE, type)
        .forEachRemaining(typed -> found.add(typed.getSubject().getURI()));
    things.put(type, found);
  }

  private void run(ServedProcess server, int seconds) throws IOException, InterruptedException {
    System.out.printf("%-24s %8s %8s %8s%n", "page of", "answers", "CPU ms", "KB");
    for (Map.Entry<String, Supplier<String>> page : pages().entrySet()) {
      get(server.url().resolve(page.getValue().get()));
      long bytes = 0;
      int answers = 0;
      double before = server.cpuMilliseconds();
      long end = System.nanoTime() + seconds * 1_000_000_000L;
      while (System.nanoTime() < end) {
        bytes += get(server.url().resolve(page.getValue().get()));
        answers++;
      }
      double spent = server.cpuMilliseconds() - before;
      System.out.printf(
          "%-24s %,8d %8.1f %8.1f%n",
          page.getKey(), answers, spent / answers, bytes / 1024.0 / answers);
    }
    System.out.println("memory " + server.anonymousMegabytes() + " MB");
  }

  private Map<String, Supplier<String>> pages() {
    Map<String, Supplier<String>> pages = new LinkedHashMap<>();
    pages.put("a claim", () -> any(Hs.CLAIM));
    pages.put("an article", () -> any(Hs.DOCUMENT_VERSION));
    pages.put("a speaker", () -> any(Hs.SPEAKER));
    pages.put("a population", () -> any(Hs.POPULATION_CLASS));
    pages.put("a search", () -> "search?q=people&from=" + random.nextInt(1000));
    pages.put("figures", () -> "?from=" + random.nextInt(100));
    pages.put("articles", () -> "articles?from=" + random.nextInt(1000));
    pages.put("sources", () -> "sources?from=" + random.nextInt(1000));
    pages.put("questions", () -> "ask?" + random.nextInt(1000));
    pages.put("SPARQL", () -> "query?" + random.nextInt(1000));
    return pages;
  }

  private String any(Node kind) {
    List<String> of = things.get(kind);
    return of.get(random.nextInt(of.size())).replaceFirst(".*/id/", "page/");
  }

  /** How many bytes the page has. */
  private long get(URI page) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(page + " is answered with " + answer.statusCode());
    }
    return answer.body().length;
  }
}

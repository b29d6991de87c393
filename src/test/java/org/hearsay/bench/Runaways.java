package org.hearsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Clients that ask for more than can be answered in time, one such query after the other. */
final class Runaways {

  private static final List<String> ENDLESS =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?f) }",
          "SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(REGEX(STR(?c), '^(a*)*b$') && REGEX(STR(?f), 'x.*y.*z')) }",
          "SELECT (COUNT(*) AS ?n) { ?a (!<urn:none>)* ?b . ?b (!<urn:none>)* ?c }",
          "SELECT ?a (GROUP_CONCAT(?c) AS ?all) { ?a ?b ?c . ?d ?b ?f } GROUP BY ?a ORDER BY ?all");

  private final HttpClient http;
  private final URI url;
  private final List<Thread> clients = new ArrayList<>();
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private double longest;

  Runaways(HttpClient http, URI url) {
    this.http = http;
    this.url = url;
  }

  void start(int number) {
    for (int i = 0; i < number; i++) {
      int first = i;
      Thread client = new Thread(() -> run(first));
      client.setDaemon(true);
      client.start();
      clients.add(client);
    }
  }

  private void run(int first) {
    try {
      for (int i = first; ; i++) {
        ask(ENDLESS.get(i % ENDLESS.size()));
      }
    } catch (IOException | InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void ask(String query) throws IOException, InterruptedException {
    String path = "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    long start = System.nanoTime();
    int status =
        http.send(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.discarding())
            .statusCode();
    double seconds = (System.nanoTime() - start) / 1e9;
    synchronized (answers) {
      answers.merge(status, 1, Integer::sum);
      longest = Math.max(longest, seconds);
    }
  }

  /** Ends them, and prints how they were answered. */
  void stop() {
    clients.forEach(Thread::interrupt);
    synchronized (answers) {
      System.out.printf(
          "queries that never end, by status: %s; the longest ran for %.1f s%n", answers, longest);
    }
  }
}

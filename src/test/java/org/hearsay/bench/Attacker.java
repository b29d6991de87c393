package org.hearsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A client that asks for all it can think of that costs the server much, one after the other. */
final class Attacker extends Thread {

  private static final String CROSS = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i";
  private static final List<String> QUERIES =
      List.of(
          "SELECT (COUNT(*) AS ?n) { " + CROSS + " FILTER(?c = ?f) }",
          "SELECT * { " + CROSS + " } ORDER BY ?c ?f ?i LIMIT 3",
          "SELECT ?a (COUNT(*) AS ?n) { " + CROSS + " } GROUP BY ?a ?d",
          "SELECT ?a (GROUP_CONCAT(?c) AS ?all) { " + CROSS + " } GROUP BY ?a",
          "SELECT (GROUP_CONCAT(STR(?i)) AS ?all) { " + CROSS + " }",
          "SELECT DISTINCT ?a ?d ?g { " + CROSS + " }",
          "SELECT * { " + CROSS + " }",
          "SELECT * { ?s ?p ?o } ORDER BY ?o",
          "SELECT (COUNT(*) AS ?n) { ?x (<urn:x:p>|!<urn:x:q>)* ?y }",
          "SELECT (COUNT(*) AS ?n) { ?x !<urn:x:q>+ ?y . ?y !<urn:x:q>+ ?z }",
          "SELECT * { ?s ?p ?o MINUS { ?d ?e ?f . ?g ?h ?o FILTER(?f != ?o) } }",
          "DESCRIBE ?s ?o { ?s ?p ?o }",
          "CONSTRUCT { ?a ?e ?i } WHERE { " + CROSS + " }",
          "ASK { ?s ?p ?o FILTER REGEX(STR(?o), '^(a*)*(b|c)*d*$') FILTER(?o = ?none) }",
          "SELECT (REGEX(?long, '(((a?)*)*)*b') AS ?x) { BIND(REPLACE('"
              + "a".repeat(1_000)
              + "', 'a', '"
              + "a".repeat(1_000)
              + "') AS ?long) }",
          "SELECT (STRLEN(STR(?y * ?y)) AS ?n) { BIND(" + "9".repeat(20_000) + " AS ?y) }",
          "ASK { FILTER(1 IN (" + "1,".repeat(20_000) + "1)) }",
          "ASK { " + "{".repeat(20_000) + "}".repeat(20_000) + " }",
          "ASK { " + "OPTIONAL{?s ?p ?o}".repeat(3_000) + " }",
          "#".repeat(4 << 20));

  private final URI endpoint;
  private final int first;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Integer, Integer> answers = new TreeMap<>();

  /** An attacker on an endpoint, who begins at one of the queries. */
  Attacker(URI endpoint, int first) {
    this.endpoint = endpoint;
    this.first = first;
    setDaemon(true);
  }

  @Override
  public void run() {
    for (int i = first; !isInterrupted(); i++) {
      try {
        answers.merge(ask(QUERIES.get(i % QUERIES.size())), 1, Integer::sum);
      } catch (IOException cutOff) {
        answers.merge(0, 1, Integer::sum);
      } catch (InterruptedException e) {
        interrupt();
      }
    }
  }

  private int ask(String query) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofString(query))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** Stops, and gives how often it got which status; 0 where it was cut off. */
  Map<Integer, Integer> answers() {
    interrupt();
    try {
      join();
    } catch (InterruptedException e) {
      interrupt();
    }
    return answers;
  }
}

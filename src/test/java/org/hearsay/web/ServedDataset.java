package org.hearsay.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.sparql.lane.QueryLimits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A server over a store in memory, and a client that talks to it as a stranger would. */
public final class ServedDataset implements AutoCloseable {

  private final ClaimStore store;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final HearsayServer server;

  public ServedDataset(String trig) {
    this(trig, QueryLimits.DEFAULT);
  }

  public ServedDataset(String trig, QueryLimits limits) {
    this(trig, ServerSettings.local(0).withLimits(limits));
  }

  public ServedDataset(String trig, ServerSettings settings) {
    this(holding(trig), settings);
  }

  public ServedDataset(ClaimStore store) {
    this(store, ServerSettings.local(0));
  }

  public ServedDataset(ClaimStore store, ServerSettings settings) {
    this.store = store;
    server = HearsayServer.start(settings, store);
  }

  private static ClaimStore holding(String trig) {
    DatasetGraph parsed = RDFParser.fromString(trig, Lang.TRIG).toDatasetGraph();
    Map<Node, List<Triple>> graphs = new HashMap<>();
    parsed
        .listGraphNodes()
        .forEachRemaining(name -> graphs.put(name, parsed.getGraph(name).find().toList()));
    ClaimStore store = ClaimStore.inMemory();
    store.beginReplacing(graphs, List.of()).run();
    return store;
  }

  public HearsayServer server() {
    return server;
  }

  /** The store that is served. */
  public ClaimStore store() {
    return store;
  }

  /** What follows the base in the IRI of each thing of a kind, by alphabet. */
  List<String> things(Node type) {
    return store.read(
        dataset ->
            dataset.stream(Node.ANY, Node.ANY, Borrowed.TYPE, type)
                .map(quad -> quad.getSubject().getURI())
                .filter(iri -> iri.startsWith(IriMinter.DEFAULT_BASE))
                .map(iri -> iri.substring(IriMinter.DEFAULT_BASE.length()).replaceFirst("#.*", ""))
                .distinct()
                .sorted()
                .toList());
  }

  public URI url(String path) {
    return server.url().resolve(path);
  }

  /** Sends a query by GET, asking for JSON. */
  public HttpResponse<String> query(String text) {
    return get("sparql?query=" + encode(text), Map.of("Accept", "application/sparql-results+json"));
  }

  public HttpResponse<String> get(String path, Map<String, String> headers) {
    return send(with(HttpRequest.newBuilder(url(path)), headers));
  }

  /** A page as a browser gets it. */
  public Document page(String path) {
    HttpResponse<String> answer = get(path, Map.of("Accept", "text/html"));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " for " + path + ": " + answer.body());
    }
    return Jsoup.parse(answer.body());
  }

  public HttpResponse<String> post(String path, String type, String body) {
    return send(
        with(HttpRequest.newBuilder(url(path)), Map.of("Content-Type", type))
            .POST(BodyPublishers.ofString(body)));
  }

  /** A connection on which anything can be sent. */
  public Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(60_000);
    return socket;
  }

  /** What the server shows of itself under a name. */
  public double metric(String name) {
    return get("metrics", Map.of())
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  /** By a connection of its own, for requests after which the server hangs up. */
  public HttpResponse<String> getAlone(String path) {
    return send(HttpRequest.newBuilder(url(path)), HttpClient.newHttpClient());
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, client);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, HttpClient by) {
    try {
      return by.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new IllegalStateException("no answer", failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpRequest.Builder with(
      HttpRequest.Builder request, Map<String, String> headers) {
    headers.forEach(request::header);
    return request;
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}

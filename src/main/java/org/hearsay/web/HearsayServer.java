package org.hearsay.web;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.api.CannedQueries;
import org.hearsay.web.api.Preparation;
import org.hearsay.web.http.MeasuringFilter;
import org.hearsay.web.http.Metrics;
import org.hearsay.web.http.Outbox;
import org.hearsay.web.http.SafetyFilter;
import org.hearsay.web.ingest.IngestServlet;
import org.hearsay.web.search.Search;
import org.hearsay.web.sparql.QueryLanes;
import org.hearsay.web.sparql.SparqlEndpoint;

/**
 * The running server. Closing it lets the requests under way finish; no thread is interrupted,
 * since one inside the store would wedge it.
 */
public final class HearsayServer implements AutoCloseable {

  private static final String SPARQL = "/sparql";

  private final FusekiServer fuseki;
  private final QueryLanes lanes;
  private final Search search;
  private final Preparation preparation;
  private final ServerSettings settings;
  private boolean closed;

  private HearsayServer(
      FusekiServer fuseki,
      QueryLanes lanes,
      Search search,
      Preparation preparation,
      ServerSettings settings) {
    this.fuseki = fuseki;
    this.lanes = lanes;
    this.search = search;
    this.preparation = preparation;
    this.settings = settings;
  }

  /**
   * Serves the store until closed. The store stays the caller's.
   *
   * @throws CannotServe if the port is taken or not allowed
   */
  public static HearsayServer start(ServerSettings settings, ClaimStore store) {
    QueryLanes lanes = new QueryLanes(settings.limits());
    Search search = new Search(store);
    CannedQueries queries = new CannedQueries(store, lanes);
    Preparation preparation = new Preparation(queries, store);
    FusekiServer fuseki = build(settings, store, lanes, queries, search, preparation);
    Connections.configure(fuseki.getJettyServer(), settings);
    try {
      fuseki.start();
    } catch (FusekiException failure) {
      search.close();
      preparation.close();
      lanes.close();
      if (failure.getCause() instanceof IOException) {
        throw new CannotServe(
            "Cannot listen on "
                + settings.host()
                + ":"
                + settings.port()
                + ". Is another server running there, or is it no address of this machine?"
                + " Choose another with --port or --host.",
            failure);
      }
      throw failure;
    }
    return new HearsayServer(fuseki, lanes, search, preparation, settings);
  }

  private static FusekiServer build(
      ServerSettings settings,
      ClaimStore store,
      QueryLanes lanes,
      CannedQueries queries,
      Search search,
      Preparation preparation) {
    Metrics metrics = new Metrics();
    metrics.show("hearsay.queries.running", "Queries that run now", lanes::running);
    metrics.show("hearsay.queries.heavy", "Those of them that have run for long", lanes::heavy);
    Turnstiles turnstiles = Turnstiles.ofCores();
    metrics.show("hearsay.pages.running", "Pages made now", turnstiles.pages()::inside);
    metrics.show("hearsay.data.running", "Data read now", turnstiles.data()::inside);
    Runnable refresh =
        () -> {
          search.refresh();
          preparation.refresh();
        };
    Outbox outbox = Outbox.ofThisMachine(settings.limits().answerBytes());
    Routes routes =
        new Routes(settings, store, queries, outbox, search, turnstiles, metrics, refresh);
    FusekiServer.Builder fuseki =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .maxServerThreads(Connections.MOST_THREADS)
            .addFilter("/*", new MeasuringFilter(metrics, paths(routes)))
            .addFilter("/*", new SafetyFilter(posts(settings)))
            .registerOperation(
                Operation.Query,
                new SparqlEndpoint(
                    settings.base(), lanes, outbox, store::dataset, search::forSparql))
            .add(SPARQL, DataService.newBuilder(store.dataset()).addEndpoint(Operation.Query));
    routes.servlets().forEach(fuseki::addServlet);
    return fuseki.build();
  }

  private static Map<String, Integer> posts(ServerSettings settings) {
    Map<String, Integer> posts = new HashMap<>();
    posts.put(SPARQL, Connections.mostRequestBytes(settings));
    settings.ingest().ifPresent(access -> posts.put(Routes.INGEST, IngestServlet.MOST_BYTES));
    return posts;
  }

  private static Set<String> paths(Routes routes) {
    return Stream.concat(Stream.of(SPARQL), routes.paths()).collect(Collectors.toSet());
  }

  public int port() {
    return fuseki.getPort();
  }

  /** Where a browser on this machine finds the page. */
  public URI url() {
    return URI.create("http://" + bracketed(settings.host()) + ":" + port() + "/");
  }

  private static String bracketed(String host) {
    return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
  }

  /** Waits until the server has stopped. */
  public void join() {
    fuseki.join();
  }

  /** Stops answering. Whoever closes a server that is being closed waits until it is. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      fuseki.stop();
      search.close();
      preparation.close();
      lanes.close();
    }
  }
}

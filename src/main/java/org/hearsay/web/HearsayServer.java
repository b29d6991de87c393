package org.hearsay.web;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Intake;
import org.hearsay.web.http.MeasuringFilter;
import org.hearsay.web.http.Metrics;
import org.hearsay.web.http.SafetyFilter;
import org.hearsay.web.ingest.IngestServlet;
import org.hearsay.web.sparql.SparqlEndpoint;

/**
 * The running server. Closing it lets the requests under way finish for a quarter of a minute, so
 * that few threads are interrupted within the store.
 */
public final class HearsayServer implements AutoCloseable {

  private static final String SPARQL = "/sparql";

  private final FusekiServer fuseki;
  private final Engines engines;
  private final ServerSettings settings;
  private boolean closed;
  private boolean cutOff;

  private HearsayServer(FusekiServer fuseki, Engines engines, ServerSettings settings) {
    this.fuseki = fuseki;
    this.engines = engines;
    this.settings = settings;
  }

  /**
   * Serves the store until closed. The store stays the caller's.
   *
   * @throws CannotServe if the port is taken or not allowed
   */
  public static HearsayServer start(ServerSettings settings, ClaimStore store) {
    Engines engines = Engines.of(settings, store);
    try {
      FusekiServer fuseki = build(settings, store, engines);
      Connections.configure(fuseki.getJettyServer(), settings);
      listen(fuseki, settings);
      return new HearsayServer(fuseki, engines, settings);
    } catch (RuntimeException | Error fault) {
      // Whatever it was: nobody was given the server, so nobody else can end what works for it.
      try (engines) {
        throw fault;
      }
    }
  }

  private static void listen(FusekiServer fuseki, ServerSettings settings) {
    try {
      fuseki.start();
    } catch (FusekiException failure) {
      throw failure.getCause() instanceof IOException ? cannotListen(settings, failure) : failure;
    }
  }

  private static CannotServe cannotListen(ServerSettings settings, FusekiException failure) {
    return new CannotServe(
        "Cannot listen on "
            + settings.host()
            + ":"
            + settings.port()
            + ". Is another server running there, or is it no address of this machine?"
            + " Choose another with --port or --host.",
        failure);
  }

  private static FusekiServer build(ServerSettings settings, ClaimStore store, Engines engines) {
    Metrics metrics = new Metrics();
    Turnstiles turnstiles = Turnstiles.ofCores();
    engines.showIn(metrics);
    turnstiles.showIn(metrics);
    Routes routes = new Routes(settings, store, engines, turnstiles, metrics);
    FusekiServer.Builder fuseki =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .maxServerThreads(Connections.MOST_THREADS)
            .addFilter("/*", new MeasuringFilter(metrics, paths(routes)))
            .addFilter("/*", new SafetyFilter(intakes(settings)))
            .registerOperation(Operation.Query, sparql(settings, store, engines))
            .add(SPARQL, DataService.newBuilder(store.dataset()).addEndpoint(Operation.Query));
    routes.servlets().forEach(fuseki::addServlet);
    return fuseki.build();
  }

  private static SparqlEndpoint sparql(ServerSettings settings, ClaimStore store, Engines engines) {
    return new SparqlEndpoint(
        settings.base(),
        engines.lanes(),
        engines.outbox(),
        store::dataset,
        engines.search()::forSparql);
  }

  private static Map<String, Intake> intakes(ServerSettings settings) {
    Map<String, Intake> intakes = new HashMap<>();
    intakes.put(SPARQL, Intake.questions(Connections.mostRequestBytes(settings)));
    settings
        .ingest()
        .ifPresent(
            access -> intakes.put(Routes.INGEST, Intake.deliveries(IngestServlet.MOST_BYTES)));
    return intakes;
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
      try (engines) {
        fuseki.stop();
      } catch (FusekiException fault) {
        cutOff = fault.getCause() instanceof TimeoutException;
        if (!cutOff) {
          throw fault;
        }
      }
    }
  }

  /** Whether it was closed before all requests under way were finished. */
  public synchronized boolean hasCutOff() {
    return cutOff;
  }
}

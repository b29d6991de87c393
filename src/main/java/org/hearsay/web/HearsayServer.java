package org.hearsay.web;

import java.io.IOException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.api.CannedQueries;
import org.hearsay.web.api.FiguresServlet;
import org.hearsay.web.api.QueriesServlet;
import org.hearsay.web.api.TraceServlet;
import org.hearsay.web.http.SafetyFilter;
import org.hearsay.web.linked.DataServlet;
import org.hearsay.web.linked.IdServlet;
import org.hearsay.web.linked.VoidServlet;
import org.hearsay.web.page.Links;
import org.hearsay.web.sparql.QueryLanes;
import org.hearsay.web.sparql.SparqlEndpoint;

/**
 * The running server. Closing it lets the requests under way finish; no thread is interrupted,
 * since one inside the store would wedge it.
 */
public final class HearsayServer implements AutoCloseable {

  private static final String SPARQL = "/sparql";
  private static final int MOST_CONNECTIONS = 512;
  private static final int MOST_THREADS = 64;
  private static final long IDLE_MILLIS = 30_000;
  private static final long STOP_MILLIS = 15_000;

  private final FusekiServer fuseki;
  private final QueryLanes lanes;
  private final ServerSettings settings;

  private HearsayServer(FusekiServer fuseki, QueryLanes lanes, ServerSettings settings) {
    this.fuseki = fuseki;
    this.lanes = lanes;
    this.settings = settings;
  }

  /**
   * Serves the store until closed. The store stays the caller's.
   *
   * @throws CannotServe if the port is taken or not allowed
   */
  public static HearsayServer start(ServerSettings settings, ClaimStore store) {
    QueryLanes lanes = new QueryLanes(settings.limits());
    FusekiServer fuseki = build(settings, store, lanes);
    configure(fuseki.getJettyServer(), settings);
    try {
      fuseki.start();
    } catch (FusekiException failure) {
      lanes.close();
      if (failure.getCause() instanceof IOException) {
        throw new CannotServe(
            "Cannot listen on "
                + settings.host()
                + ":"
                + settings.port()
                + ". Is another server running there? Choose another with --port.",
            failure);
      }
      throw failure;
    }
    return new HearsayServer(fuseki, lanes, settings);
  }

  private static FusekiServer build(ServerSettings settings, ClaimStore store, QueryLanes lanes) {
    Links links = new Links(settings.base());
    CannedQueries queries = new CannedQueries(store, lanes);
    PageServlet pages = new PageServlet(store, links);
    return FusekiServer.create()
        .fusekiModules(FusekiModules.empty())
        .port(settings.port())
        .maxServerThreads(MOST_THREADS)
        .addFilter("/*", new SafetyFilter(SPARQL, mostRequestBytes(settings)))
        .registerOperation(
            Operation.Query, new SparqlEndpoint(settings.base(), lanes, store::dataset))
        .add(SPARQL, DataService.newBuilder(store.dataset()).addEndpoint(Operation.Query))
        .addServlet("", pages)
        .addServlet("/articles", pages)
        .addServlet("/ask/*", new AskServlet(queries, links))
        .addServlet("/sources", pages)
        .addServlet("/page/*", pages)
        .addServlet("/id/*", new IdServlet(links))
        .addServlet("/data/*", new DataServlet(store, links))
        .addServlet("/.well-known/void", new VoidServlet(settings.base()))
        .addServlet("/api/queries/*", new QueriesServlet(queries))
        .addServlet("/api/figures", new FiguresServlet(store))
        .addServlet("/api/claims/*", new TraceServlet(store, links))
        .addServlet("/static/*", new StaticServlet())
        .addServlet("/health", new HealthServlet(store))
        .build();
  }

  /** A query in a form is percent-encoded: three bytes for one. */
  private static int mostRequestBytes(ServerSettings settings) {
    return 3 * settings.limits().textBytes() + 4096;
  }

  private static void configure(Server jetty, ServerSettings settings) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(settings.host());
    connector.setIdleTimeout(IDLE_MILLIS);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(mostRequestBytes(settings));
    ((ServletContextHandler) jetty.getHandler()).setMaxFormContentSize(mostRequestBytes(settings));
    jetty.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    jetty.setStopTimeout(STOP_MILLIS);
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

  @Override
  public void close() {
    fuseki.stop();
    lanes.close();
  }
}

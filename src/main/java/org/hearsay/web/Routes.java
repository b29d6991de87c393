package org.hearsay.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.api.ApiDescription;
import org.hearsay.web.api.DescriptionServlet;
import org.hearsay.web.api.FiguresServlet;
import org.hearsay.web.api.QueriesServlet;
import org.hearsay.web.api.SearchServlet;
import org.hearsay.web.api.TraceServlet;
import org.hearsay.web.http.Metrics;
import org.hearsay.web.http.MetricsServlet;
import org.hearsay.web.http.SharedStore;
import org.hearsay.web.ingest.IngestAccess;
import org.hearsay.web.ingest.IngestServlet;
import org.hearsay.web.ingest.Ingestion;
import org.hearsay.web.linked.DataServlet;
import org.hearsay.web.linked.DumpServlet;
import org.hearsay.web.linked.IdServlet;
import org.hearsay.web.linked.NanopublicationServlet;
import org.hearsay.web.linked.VoidServlet;
import org.hearsay.web.page.Links;

/** What is served at which path, but for SPARQL. */
final class Routes {

  static final String INGEST = "/ingest";

  private final Map<String, HttpServlet> servlets = new LinkedHashMap<>();

  Routes(
      ServerSettings settings,
      ClaimStore store,
      Engines engines,
      Turnstiles turnstiles,
      Metrics metrics) {
    Links links = new Links(settings.base());
    SharedStore data = new SharedStore(store, turnstiles.data());
    pages(new SharedStore(store, turnstiles.pages()), engines, links);
    linkedData(settings, store, links, data);
    api(data, engines, links);
    settings.ingest().ifPresent(access -> ingest(access, settings, store, engines::refresh));
    servlets.put("/health", new HealthServlet(store));
    servlets.put("/metrics", new MetricsServlet(metrics));
    servlets.put("/*", new NowhereServlet());
  }

  private void pages(SharedStore store, Engines engines, Links links) {
    PageServlet pages = new PageServlet(store, engines.search(), links);
    servlets.put("", pages);
    servlets.put("/articles", pages);
    servlets.put("/counted", pages);
    servlets.put("/search", pages);
    servlets.put("/sources", pages);
    servlets.put("/page/*", pages);
    AskServlet questions = new AskServlet(engines.queries(), links);
    servlets.put("/ask/*", questions);
    servlets.put("/query", questions);
    servlets.put("/static/*", new StaticServlet());
  }

  private void api(SharedStore store, Engines engines, Links links) {
    JsonObject description = ApiDescription.of(engines.queries().all());
    servlets.put("/api", new ApiPageServlet(description));
    servlets.put("/api/openapi.json", new DescriptionServlet(description));
    servlets.put("/api/queries/*", new QueriesServlet(engines.queries(), engines.outbox()));
    servlets.put("/api/figures", new FiguresServlet(store));
    servlets.put("/api/claims/*", new TraceServlet(store, links));
    servlets.put("/api/search", new SearchServlet(engines.search(), store, links));
  }

  private void ingest(
      IngestAccess access, ServerSettings settings, ClaimStore store, Runnable afterwards) {
    IriMinter minter = new IriMinter(settings.base().resolve("id/").toString());
    Ingestion ingestion = new Ingestion(store, minter, access.softwareVersion(), afterwards);
    servlets.put(INGEST, new IngestServlet(access, ingestion));
  }

  private void linkedData(
      ServerSettings settings, ClaimStore store, Links links, SharedStore data) {
    servlets.put("/id/*", new IdServlet(links));
    servlets.put("/data/*", new DataServlet(data, links));
    servlets.put("/np/*", new NanopublicationServlet(data, links, settings.base()));
    servlets.put("/dump.nq.gz", new DumpServlet(store));
    servlets.put("/.well-known/void", new VoidServlet(settings.base()));
  }

  /** By the pattern of their paths. */
  Map<String, HttpServlet> servlets() {
    return servlets;
  }

  /** The first step of each path. */
  Stream<String> paths() {
    return servlets.keySet().stream()
        .map(pattern -> "/" + pattern.replaceFirst("^/", "").replaceFirst("/.*", ""));
  }
}

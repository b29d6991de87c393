package org.hearsay.web;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.hearsay.store.ClaimStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole store in one file. */
class DumpTest {

  @Test
  void aDumpIsTheStore() throws IOException, InterruptedException {
    ClaimStore store = SeededStore.open();
    try (ServedDataset served = new ServedDataset(store)) {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(served.url("dump.nq.gz")).build(),
                  BodyHandlers.ofByteArray());
      assertEquals("application/gzip", answer.headers().firstValue("Content-Type").orElse(""));
      DatasetGraph read = DatasetGraphFactory.create();
      try (InputStream quads = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
        RDFParser.source(quads).lang(Lang.NQUADS).parse(read);
      }
      boolean same = store.read(dataset -> IsoMatcher.isomorphic(dataset, read));
      assertTrue(same);
    }
  }

  @Test
  void whoAsksForItsHeadAloneIsNotToldThatItIsEmpty() {
    try (ServedDataset served = new ServedDataset(ClaimStore.inMemory())) {
      HttpResponse<String> head =
          served.send(HttpRequest.newBuilder(served.url("dump.nq.gz")).method("HEAD", noBody()));
      assertEquals(200, head.statusCode());
      assertTrue(head.headers().firstValue("Content-Length").isEmpty());
    }
  }

  /** A store in memory has no versions to tell apart, and none may be kept for another. */
  @Test
  void aDumpIsAskedForAnewEachTime(@TempDir Path folder) {
    for (ClaimStore store : List.of(ClaimStore.inMemory(), ClaimStore.open(folder))) {
      try (ServedDataset served = new ServedDataset(store)) {
        HttpResponse<String> dump = served.get("dump.nq.gz", Map.of());
        assertEquals("no-cache", dump.headers().firstValue("Cache-Control").orElse(""));
      }
    }
  }

  @Test
  void aDumpThatHasNotChangedIsNotSentAgain(@TempDir Path folder) {
    try (ServedDataset served = new ServedDataset(ClaimStore.open(folder))) {
      put(served.store(), "1");
      String first = tag(served);
      for (String known : List.of(first, "\"other\", " + first, "*")) {
        assertEquals(304, served.get("dump.nq.gz", Map.of("If-None-Match", known)).statusCode());
      }
      put(served.store(), "2");
      assertEquals(200, served.get("dump.nq.gz", Map.of("If-None-Match", first)).statusCode());
    }
  }

  private static String tag(ServedDataset served) {
    return served.get("dump.nq.gz", Map.of()).headers().firstValue("ETag").orElseThrow();
  }

  private static void put(ClaimStore store, String value) {
    Quad quad =
        Quad.create(
            NodeFactory.createURI("urn:x-test:g"),
            NodeFactory.createURI("urn:x-test:s"),
            NodeFactory.createURI("urn:x-test:p"),
            NodeFactory.createLiteralString(value));
    store
        .beginReplacing(Map.of(quad.getGraph(), List.<Triple>of(quad.asTriple())), List.of())
        .run();
  }

  @Test
  void theDataSetSaysWhereItsDumpIs() {
    try (ServedDataset served = new ServedDataset("<urn:x-test:g> {}")) {
      for (String type : List.of("text/turtle", "application/ld+json", "application/rdf+xml")) {
        HttpResponse<String> answer = served.get(".well-known/void", Map.of("Accept", type));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(answer.body().contains("/dump.nq.gz"), answer.body());
      }
    }
  }
}

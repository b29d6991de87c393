package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.VOID;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What programs that know nothing of Hearsay read from it: crawlers, JSON-LD processors, RIOT. */
class ForeignToolsTest {

  private static final Map<String, String> FORMATS =
      Map.of(
          ".jsonld", "application/ld+json",
          ".rdf", "application/rdf+xml",
          ".trig", "application/trig",
          ".nq", "application/n-quads",
          ".nt", "application/n-triples");

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  private static Graph triples(String path, String type) {
    HttpResponse<String> answer = served.get(path, Map.of());
    assertEquals(200, answer.statusCode(), path);
    Graph triples = GraphFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), RDFLanguages.contentTypeToLang(type))
        .toDatasetGraph()
        .stream()
        .map(Quad::asTriple)
        .forEach(triples::add);
    return triples;
  }

  @Test
  void everyThingHasTheSameTriplesInEveryFormat() {
    List<String> things = served.things(Node.ANY);
    assertTrue(things.size() > 2 * served.things(Hs.CLAIM).size(), things.toString());
    for (String thing : things) {
      Graph turtle = triples("data/" + thing + ".ttl", "text/turtle");
      assertFalse(turtle.isEmpty(), thing);
      FORMATS.forEach(
          (extension, type) -> {
            String path = "data/" + thing + extension;
            assertTrue(turtle.isIsomorphicWith(triples(path, type)), path);
          });
    }
  }

  @Test
  void aJsonLdProcessorFramesAClaimAsATree() throws JsonLdError {
    String claim =
        served
            .store()
            .read(
                dataset ->
                    dataset.stream(Node.ANY, Node.ANY, Hs.FIGURE, Node.ANY)
                        .map(quad -> quad.getSubject().getURI())
                        .findFirst()
                        .orElseThrow());
    String path = "data/" + claim.substring(IriMinter.DEFAULT_BASE.length()) + ".jsonld";
    String frame =
        """
        {"@context": {"schema": "http://schema.org/", "hs": "https://w3id.org/hearsay/ns#",
          "figure": {"@id": "hs:figure", "@container": "@set"},
          "words": {"@id": "hs:surface"}},
         "@type": "schema:Claim"}
        """;
    var framed = JsonLd.frame(document(served.get(path, Map.of()).body()), document(frame)).get();
    assertEquals(claim, framed.getString("@id"));
    JsonString words = framed.getJsonArray("figure").getJsonObject(0).getJsonString("words");
    assertFalse(words.getString().isBlank());
  }

  private static JsonDocument document(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }

  /** A crawler has a copy of the context of schema.org, which is but its vocabulary here. */
  @Test
  void aCrawlerReadsOfThePageWhatTheStoreHolds() {
    Graph stored = stored();
    for (String claim : served.things(Hs.CLAIM)) {
      String page = served.get("page/" + claim, Map.of("Accept", "text/html")).body();
      Element script = Jsoup.parse(page).selectFirst("script[type=application/ld+json]");
      JsonObject json = JsonParser.parseString(script.data()).getAsJsonObject();
      assertEquals("https://schema.org", json.remove("@context").getAsString());
      json.add("@context", JsonParser.parseString("{\"@vocab\": \"http://schema.org/\"}"));
      Graph read = RDFParser.fromString(json.toString(), Lang.JSONLD).toGraph();
      Node subject = NodeFactory.createURI(IriMinter.DEFAULT_BASE + claim);
      assertTrue(read.contains(subject, Borrowed.TYPE, Borrowed.SCHEMA_CLAIM));
      assertEquals(lexical(stored, subject), lexical(read, subject), claim);
      assertTrue(read.contains(subject, schema("appearance"), Node.ANY), claim);
    }
  }

  private static Graph stored() {
    Graph copy = GraphFactory.createDefaultGraph();
    return served
        .store()
        .read(
            dataset -> {
              dataset.stream().map(Quad::asTriple).forEach(copy::add);
              return copy;
            });
  }

  private static List<String> lexical(Graph graph, Node claim) {
    return graph
        .find(claim, Borrowed.TEXT, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static Node schema(String term) {
    return NodeFactory.createURI("http://schema.org/" + term);
  }

  @Test
  void theDataSetLeadsToItsEndpointDumpAndThings() {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(served.get(".well-known/void", Map.of()).body(), Lang.TURTLE).parse(model);
    for (var property : List.of(VOID.sparqlEndpoint, VOID.dataDump)) {
      List<RDFNode> places = model.listObjectsOfProperty(property).toList();
      assertEquals(1, places.size());
      URI place = URI.create(places.get(0).asResource().getURI());
      assertEquals(200, served.get(place.getPath().substring(1), Map.of()).statusCode());
    }
    String space = model.listObjectsOfProperty(VOID.uriSpace).next().asLiteral().getString();
    assertEquals(IriMinter.DEFAULT_BASE, space);
  }
}

package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryLibrary;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the server says of itself, to programs and to those who write them. */
class SelfDescriptionTest {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SH = "http://www.w3.org/ns/shacl#";

  @AutoClose private static final ServedDataset served = new ServedDataset(SeededStore.open());

  private static JsonObject openApi() {
    HttpResponse<String> answer = served.get("api/openapi.json", Map.of());
    assertEquals(200, answer.statusCode());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static Model describedService() {
    Model model = ModelFactory.createDefaultModel();
    model.read(
        new StringReader(served.get("sparql", Map.of("Accept", "text/turtle")).body()), "", "TTL");
    return model;
  }

  private static Property property(String iri) {
    return ResourceFactory.createProperty(iri);
  }

  @Test
  void openApiHasEveryQueryWithItsParameters() {
    JsonObject paths = openApi().getAsJsonObject("paths");
    for (CannedQuery query : QueryLibrary.bundled().all()) {
      JsonObject operation =
          paths.getAsJsonObject("/api/queries/" + query.name()).getAsJsonObject("get");
      assertEquals(query.summary(), operation.get("summary").getAsString());
      Set<String> names = new HashSet<>(Set.of("limit", "offset", "format"));
      query.parameters().stream().map(Parameter::name).forEach(names::add);
      assertEquals(names, names(operation));
    }
  }

  @Test
  void openApiEnumeratesWhatMayBeChosen() {
    JsonObject verdicts =
        openApi()
            .getAsJsonObject("paths")
            .getAsJsonObject("/api/queries/verdicts")
            .getAsJsonObject("get");
    assertEquals(
        List.of("NOT_COMPARABLE", "INSUFFICIENT", "SUCCESSIVE", "COMPATIBLE", "CONFLICT"),
        choices(verdicts, "verdict"));
    assertEquals(List.of(), choices(verdicts, "about"));
  }

  private static List<String> choices(JsonObject operation, String parameter) {
    return operation.getAsJsonArray("parameters").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(found -> found.get("name").getAsString().equals(parameter))
        .map(found -> found.getAsJsonObject("schema"))
        .filter(schema -> schema.has("enum"))
        .flatMap(schema -> schema.getAsJsonArray("enum").asList().stream())
        .map(JsonElement::getAsString)
        .toList();
  }

  private static Set<String> names(JsonObject operation) {
    return operation.getAsJsonArray("parameters").asList().stream()
        .map(parameter -> parameter.getAsJsonObject().get("name").getAsString())
        .collect(Collectors.toSet());
  }

  @Test
  void openApiIsOfItsVersionAndComplete() {
    JsonObject description = openApi();
    assertTrue(description.get("openapi").getAsString().startsWith("3.1."));
    assertFalse(description.toString().contains("null"));
    Set<String> ids = new HashSet<>();
    for (Map.Entry<String, JsonElement> path : description.getAsJsonObject("paths").entrySet()) {
      JsonObject operation = path.getValue().getAsJsonObject().getAsJsonObject("get");
      assertTrue(ids.add(operation.get("operationId").getAsString()), path.getKey());
      assertTrue(operation.getAsJsonObject("responses").has("200"), path.getKey());
      operation
          .getAsJsonArray("parameters")
          .forEach(
              parameter ->
                  assertTrue(
                      List.of("query", "path")
                          .contains(parameter.getAsJsonObject().get("in").getAsString())));
    }
  }

  @Test
  void everyPathOfOpenApiIsServed() {
    for (String path : openApi().getAsJsonObject("paths").keySet()) {
      if (path.indexOf('{') < 0) {
        int status = served.get(path.substring(1), Map.of()).statusCode();
        assertTrue(status == 200 || status == 400, path + " " + status);
      }
    }
  }

  @Test
  void thePageHasAFormForEachOperation() {
    Document page = Jsoup.parse(served.get("api", Map.of("Accept", "text/html")).body());
    Set<String> actions = new HashSet<>(page.select("form[method=get]").eachAttr("action"));
    for (String path : openApi().getAsJsonObject("paths").keySet()) {
      assertEquals(path.indexOf('{') < 0, actions.contains(path), path);
    }
    assertTrue(page.select("input[name=q][required]").size() == 1);
  }

  @Test
  void theServiceDescriptionTellsFormatsAndFeatures() {
    Model model = describedService();
    Resource service =
        model.listSubjectsWithProperty(RDF.type, model.createResource(SD + "Service")).next();
    assertEquals(
        "http://localhost:3030/sparql",
        service.getProperty(property(SD + "endpoint")).getResource().getURI());
    assertTrue(service.listProperties(property(SD + "resultFormat")).toList().size() >= 8);
    assertTrue(
        service.hasProperty(
            property(SD + "propertyFeature"),
            model.createResource("http://jena.apache.org/text#query")));
  }

  @Test
  void theExamplesAreDataThatRuns() {
    Model model = describedService();
    List<Resource> examples =
        model
            .listSubjectsWithProperty(RDF.type, model.createResource(SH + "SPARQLExecutable"))
            .toList();
    assertEquals(QueryLibrary.bundled().all().size(), examples.size());
    for (Resource example : examples) {
      String select = example.getProperty(property(SH + "select")).getString();
      assertEquals(200, served.query(select).statusCode(), example.getURI());
    }
  }

  @Test
  void thePrefixesOfTheExamplesAreDeclared() {
    Model model = describedService();
    Set<String> declared =
        model.listObjectsOfProperty(property(SH + "declare")).toList().stream()
            .map(one -> one.asResource().getProperty(property(SH + "prefix")).getString())
            .collect(Collectors.toSet());
    for (CannedQuery query : QueryLibrary.bundled().all()) {
      assertTrue(
          declared.containsAll(
              QueryFactory.create(query.text()).getPrefixMapping().getNsPrefixMap().keySet()));
    }
  }
}

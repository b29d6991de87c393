package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.store.ClaimStore;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that say how to show others, or that some format cannot hold. */
class HostileCharactersTest {

  private static final String NAMES = "http://localhost:3030/id/agent/n";
  private static final Node NAME = NodeFactory.createURI("http://schema.org/name");

  private static final List<String> WORDS =
      List.of(
          "right to left \u202Egnp.exe\u202C and isolated \u2067x\u2069",
          "zero width \u200B\u200D\u2060\uFEFF here",
          "combining e" + "\u0301".repeat(60),
          "🌧 \uD835\uDD38 Тверь العربية",
          "tab\tline\nreturn\rnext\u0085line\u2028paragraph\u2029",
          "</script><!--<svg onload=alert(1)>]]>&amp;&#x202E;",
          "=HYPERLINK(\"http://evil.example\")",
          "\"quotes\" 'and' \\ \\u0022 \\n",
          "controls \u0001\u0007\u001B[31m\u007F\u009B",
          "no characters \uFFFE\uFFFF");

  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    ClaimStore store = ClaimStore.inMemory();
    List<Triple> triples =
        Stream.iterate(0, i -> i < WORDS.size(), i -> i + 1)
            .map(i -> Triple.create(agent(i), NAME, NodeFactory.createLiteralString(WORDS.get(i))))
            .toList();
    store.beginReplacing(Map.of(agent(99), triples), List.of()).run();
    served = new ServedDataset(store);
  }

  private static Node agent(int number) {
    return NodeFactory.createURI(NAMES + number);
  }

  static Stream<Arguments> eachInEach(String... forms) {
    return Stream.iterate(0, i -> i < WORDS.size(), i -> i + 1)
        .flatMap(i -> Stream.of(forms).map(form -> Arguments.of(i, form)));
  }

  static Stream<Arguments> files() {
    return eachInEach("ttl", "trig", "nq", "nt", "jsonld", "rdf");
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsToldOfAThingReadsBackOrIsSaidToFitNoSuchFile(int number, String extension) {
    HttpResponse<String> answer = served.get("data/agent/n" + number + "." + extension, Map.of());
    if (answer.statusCode() == 422) {
      assertEquals("rdf", extension);
      assertTrue(answer.body().contains("another format"), answer.body());
      return;
    }
    assertEquals(200, answer.statusCode(), answer.body());
    Lang form = RDFLanguages.fileExtToLang(extension);
    DatasetGraph read = RDFParser.fromString(answer.body(), form).toDatasetGraph();
    Node words = read.find(Node.ANY, agent(number), NAME, Node.ANY).next().getObject();
    assertEquals(WORDS.get(number), words.getLiteralLexicalForm());
  }

  static Stream<Arguments> tables() {
    return eachInEach(
        "application/sparql-results+json",
        "application/sparql-results+xml",
        "text/tab-separated-values",
        "text/csv");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableReadsBackOrIsSaidToFitNoSuchFile(int number, String type) {
    String query = "SELECT ?n { <%s> <%s> ?n }".formatted(agent(number), NAME);
    HttpResponse<String> answer =
        served.get("sparql?query=" + ServedDataset.encode(query), Map.of("Accept", type));
    if (answer.statusCode() == 422) {
      assertEquals("application/sparql-results+xml", type);
      assertTrue(answer.body().contains("another format"), answer.body());
      return;
    }
    assertEquals(200, answer.statusCode(), answer.body());
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    ResultSet read =
        ResultSetMgr.read(new ByteArrayInputStream(bytes), RDFLanguages.contentTypeToLang(type));
    assertEquals(WORDS.get(number), read.next().getLiteral("n").getLexicalForm());
  }

  static Stream<Arguments> pages() {
    return eachInEach("page");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageShowsThemAsTextIsolatedFromWhatStandsAround(int number, String folder) {
    String html = served.get(folder + "/agent/n" + number, Map.of()).body();
    String shown = Jsoup.parse(html).select("h1 bdi").text();
    assertTrue(!shown.isEmpty(), html);
    assertEquals(0, Jsoup.parse(html).select("svg[onload]").size());
  }
}

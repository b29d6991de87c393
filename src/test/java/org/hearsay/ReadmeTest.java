package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.claim.Extraction;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does. */
class ReadmeTest {

  private static String readme;
  private static Graph graph;

  @BeforeAll
  static void readTheSentenceOfNews(@TempDir Path folder) throws IOException {
    readme = Files.readString(Path.of("README.md"));
    Path news = Files.writeString(folder.resolve("news.txt"), block("text"));
    Extraction extraction = ReadArticles.in(news.toString()).get(0);
    graph = GraphFactory.createDefaultGraph();
    new ExtractionWriter(IriMinter.local(), "test").write(extraction).triples().forEach(graph::add);
  }

  @Test
  void itsTriplesAreAmongThoseOfItsSentence() {
    Graph shown = RDFParser.fromString(block("turtle"), Lang.TURTLE).toGraph();
    assertTrue(shown.size() > 20);
    assertEquals(List.of(), shown.find().filterDrop(graph::contains).toList());
  }

  @Test
  void itsQueryHasTheAnswerItShows() {
    List<List<String>> answer = new ArrayList<>();
    try (QueryExecution execution =
        QueryExecution.model(ModelFactory.createModelForGraph(graph))
            .query(block("sparql"))
            .build()) {
      var rows = execution.execSelect();
      answer.add(rows.getResultVars());
      while (rows.hasNext()) {
        QuerySolution row = rows.next();
        answer.add(rows.getResultVars().stream().map(row::get).map(ReadmeTest::cell).toList());
      }
    }
    assertEquals(tableAfter("sparql"), answer);
  }

  @Test
  void itsTestCommandIsTheOneOfContinuousIntegration() throws IOException {
    Matcher command = Pattern.compile("`(mvn [^`]*verify)`").matcher(readme);
    assertTrue(command.find());
    assertTrue(Files.readString(Path.of(".ci/run")).contains(command.group(1)));
  }

  private static String cell(RDFNode value) {
    Node node = value.asNode();
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replace(Hs.NS, "hs:");
  }

  /** The content of the first fenced block in a language. */
  private static String block(String language) {
    int start = readme.indexOf("```" + language + "\n") + language.length() + 4;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static List<List<String>> tableAfter(String language) {
    String rest = readme.substring(readme.indexOf(block(language)));
    return rest.lines()
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .filter(line -> !line.startsWith("|---"))
        .map(line -> List.of(line.substring(1, line.length() - 1).strip().split(" *\\| *")))
        .toList();
  }
}

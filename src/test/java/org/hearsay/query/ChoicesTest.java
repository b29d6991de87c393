package org.hearsay.query;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the headers of the queries offer is what the closed schemes of the ontology hold. The scheme
 * of statuses is open: what is said of those counted may be any word, so that a store may hold one
 * of which the scheme knows nothing, and no header says what a status may be.
 */
class ChoicesTest {

  private static final Graph VOCABULARY = Ontology.vocabulary();
  private static final QueryLibrary LIBRARY = QueryLibrary.bundled();

  private static List<String> choices(String query, String parameter) {
    return LIBRARY.get(query).parameter(parameter).orElseThrow().choices();
  }

  @ParameterizedTest
  @CsvSource({
    "changes, succession, Successions",
    "doubtful-claims, layer, Layers",
    "receptions, outcome, Outcomes",
    "verdicts, because, KeyFields",
  })
  void aConceptIsChosenByItsLabel(String query, String parameter, String scheme) {
    assertEquals(named(scheme, SKOS.prefLabel.asNode()), new TreeSet<>(choices(query, parameter)));
  }

  @Test
  void aVerdictIsChosenByItsNotation() {
    assertEquals(
        named("Verdicts", SKOS.notation.asNode()), new TreeSet<>(choices("verdicts", "verdict")));
  }

  @Test
  void asToItsBalanceASumCanBeTwo() {
    assertEquals(List.of("true", "false"), choices("residuals", "balanced"));
  }

  @Test
  void noOtherParameterHasChoices() {
    Set<String> enumerated =
        LIBRARY.all().stream()
            .flatMap(query -> query.parameters().stream())
            .filter(parameter -> !parameter.choices().isEmpty())
            .map(Parameter::name)
            .collect(toCollection(TreeSet::new));
    assertEquals(
        Set.of("succession", "layer", "outcome", "verdict", "because", "balanced"), enumerated);
  }

  @Test
  void aStatusMayBeAnyWord() {
    assertEquals(List.of(), choices("figures", "status"));
    Arguments.of(LIBRARY.get("figures"), Map.of("status", "quarantined"));
  }

  private static Set<String> named(String scheme, Node property) {
    return VOCABULARY.stream(
            Node.ANY, SKOS.inScheme.asNode(), NodeFactory.createURI(Hs.NS + scheme))
        .flatMap(concept -> VOCABULARY.stream(concept.getSubject(), property, Node.ANY))
        .map(name -> name.getObject().getLiteralLexicalForm())
        .collect(toCollection(TreeSet::new));
  }
}

package org.hearsay.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/** Reads who or what is counted. The store counts the figures; none of them is read. */
final class PopulationReader {

  private static final Query MOST_COUNTED =
      QueryFactory.create(
          """
          PREFIX hs: <https://w3id.org/hearsay/ns#>
          PREFIX schema: <http://schema.org/>
          SELECT ?population (SAMPLE(?called) AS ?name) (COUNT(DISTINCT ?figure) AS ?figures) {
            GRAPH <urn:x-arq:UnionGraph> {
              ?population a hs:Population ; schema:name ?called
              FILTER(CONTAINS(LCASE(?called), LCASE(?words)))
              ?figure hs:population ?population ; a hs:Figure .
            }
          }
          GROUP BY ?population
          ORDER BY DESC(?figures) ?name
          """);
  private static final Var WORDS = Var.alloc("words");

  private final DatasetGraph dataset;
  private final Facts facts;

  PopulationReader(DatasetGraph dataset, Facts facts) {
    this.dataset = dataset;
    this.facts = facts;
  }

  /** Those that figures count and whose name holds some words, the most counted first. */
  List<Counted> named(String words, int most) {
    Query query = MOST_COUNTED.cloneQuery();
    query.setLimit(most);
    try (QueryExec execution =
        QueryExec.dataset(dataset)
            .query(query)
            .substitution(WORDS, NodeFactory.createLiteralString(words))
            .build()) {
      List<Counted> found = new ArrayList<>();
      execution.select().forEachRemaining(row -> found.add(counted(row)));
      return found;
    }
  }

  private static Counted counted(Binding row) {
    Labeled population =
        new Labeled(row.get("population").getURI(), row.get("name").getLiteralLexicalForm());
    return new Counted(population, ((Number) row.get("figures").getLiteralValue()).longValue());
  }

  /** One of them; empty if no figure counts it. */
  Optional<Labeled> of(String iri) {
    Node population = NodeFactory.createURI(iri);
    return Optional.of(population)
        .filter(p -> facts.says(p, Borrowed.TYPE, Hs.POPULATION_CLASS))
        .filter(p -> facts.isValue(Hs.POPULATION, p))
        .map(facts::labeled);
  }
}

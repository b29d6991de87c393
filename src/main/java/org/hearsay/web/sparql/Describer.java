package org.hearsay.web.sparql;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Context;
import org.hearsay.web.sparql.lane.AnswerBudget;

/**
 * Answers DESCRIBE: all triples whose subject is one of the things asked for. The store has no
 * blank nodes, so this is their concise bounded description. Jena's own handler looks at no limit.
 */
final class Describer {

  private final DatasetGraph dataset;
  private final AnswerBudget budget;

  Describer(DatasetGraph dataset, AnswerBudget budget) {
    this.dataset = dataset;
    this.budget = budget;
  }

  SparqlAnswer of(Query query, Context context) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    for (Node thing : things(query, context)) {
      Iterator<Quad> quads = dataset.find(Quad.unionGraph, thing, Node.ANY, Node.ANY);
      try {
        add(quads, graph);
      } finally {
        Iter.close(quads);
      }
    }
    return new SparqlAnswer.Triples(graph);
  }

  private void add(Iterator<Quad> quads, Graph graph) {
    while (quads.hasNext()) {
      Quad quad = quads.next();
      budget.spend(quad.asTriple());
      graph.add(quad.asTriple());
    }
  }

  private Set<Node> things(Query query, Context context) {
    Set<Node> things = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() == null) {
      return things;
    }
    Query select = asSelect(query);
    try (QueryExec execution = QueryExec.dataset(dataset).query(select).context(context).build()) {
      execution
          .select()
          .forEachRemaining(
              row -> {
                budget.spend(row);
                row.forEach((variable, value) -> things.add(value));
              });
    }
    things.removeIf(Node::isLiteral);
    return things;
  }

  private static Query asSelect(Query describe) {
    Query select = describe.cloneQuery();
    select.setQuerySelectType();
    if (select.getQueryPattern() == null) {
      select.setQueryPattern(new ElementGroup());
    }
    return select;
  }
}

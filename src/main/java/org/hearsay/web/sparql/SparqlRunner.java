package org.hearsay.web.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.sparql.algebra.Casts;
import org.hearsay.web.sparql.algebra.SafeAlgebra;
import org.hearsay.web.sparql.lane.AnswerBudget;
import org.hearsay.web.sparql.lane.QueryLimits;
import org.hearsay.web.sparql.lane.RunningQuery;

/** Runs one checked query in the caller's transaction and holds its whole answer. */
final class SparqlRunner {

  private final QueryLimits limits;
  private final Supplier<TextIndex> words;

  /**
   * @param words gives the index for full-text search
   */
  SparqlRunner(QueryLimits limits, Supplier<TextIndex> words) {
    this.limits = limits;
    this.words = words;
  }

  SparqlAnswer run(Query query, DatasetGraph dataset, RunningQuery place) {
    try {
      return place.give(signal -> answer(query, dataset, place));
    } catch (TextIndexException | TextIndexParseException mistake) {
      throw Refusal.badRequest(
          "text:query takes words in the syntax of Lucene: " + mistake.getMessage());
    } catch (StackOverflowError tooDeep) {
      // Words for Lucene may be put together while the query runs, where no shape shows them.
      throw Refusal.badRequest("The query, or what it searches for, is nested too deeply.");
    }
  }

  private SparqlAnswer answer(Query query, DatasetGraph dataset, RunningQuery place) {
    AnswerBudget budget = new AnswerBudget(limits, place);
    if (query.isDescribeType()) {
      return new Describer(dataset, budget).of(query, context(dataset, place));
    }
    try (QueryExec execution =
        QueryExec.dataset(dataset).query(query).context(context(dataset, place)).build()) {
      if (query.isAskType()) {
        return new SparqlAnswer.Truth(execution.ask());
      }
      return query.isSelectType()
          ? rows(execution.select(), budget)
          : triples(query, execution, budget);
    }
  }

  private static SparqlAnswer rows(RowSet found, AnswerBudget budget) {
    List<Var> variables = found.getResultVars();
    List<Binding> rows = new ArrayList<>();
    found.forEachRemaining(
        row -> {
          budget.spend(row);
          rows.add(row);
        });
    return new SparqlAnswer.Rows(variables, rows);
  }

  private static SparqlAnswer triples(Query query, QueryExec execution, AnswerBudget budget) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    execution
        .constructTriples()
        .forEachRemaining(
            triple -> {
              budget.spend(triple);
              graph.add(triple);
            });
    return new SparqlAnswer.Triples(graph);
  }

  /** The settings of one run. They stand here and not JVM-wide, so that nothing else feels them. */
  private Context context(DatasetGraph dataset, RunningQuery place) {
    Context context = Context.mergeCopy(ARQ.getContext(), dataset.getContext());
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(ARQ.httpServiceAllowed, false);
    TextSearch.allow(context, words);
    Casts.allow(context);
    context.set(ARQ.optExprConstantFolding, false);
    RewriteFactory safely = of -> new SafeAlgebra(of, limits.heldRows());
    context.set(ARQConstants.sysOptimizerFactory, safely);
    context.set(ARQConstants.symCancelQuery, place.cancelSignal());
    return context;
  }
}

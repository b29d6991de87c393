package org.hearsay.query.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;

/** The running of one canned query, in one transaction; it may take several queries in SPARQL. */
final class Execution {

  private final Asker asker;
  private final Knowledge knowledge;

  Execution(Asker asker, Knowledge knowledge) {
    this.asker = asker;
    this.knowledge = knowledge;
  }

  /** The answer to a query. */
  Answer answer(Query query) {
    return run(query, Answer::of);
  }

  /** The one column of the answer to a query. */
  List<Node> column(Query query) {
    Front column = bindings(query);
    return column.rows().stream().map(row -> row.get(column.variables().get(0))).toList();
  }

  /** The answer to a query, as it can begin another. */
  Front bindings(Query query) {
    return run(query, Front::of);
  }

  /** The values that a property has; empty if there are too many to know. */
  Optional<PropertyValues> values(Node property) {
    return known().values(property, asker);
  }

  /** The things of which a triple pattern holds; empty if they are many. */
  Optional<List<Node>> subjects(Triple pattern) {
    return known().subjects(pattern, asker);
  }

  /** The solutions of a group that stands for itself; empty if they are too many to know. */
  Optional<Front> solutions(ElementGroup group) {
    return known().solutions(group, asker);
  }

  /** What goes through the wanted solutions; empty if no register of them was made. */
  Optional<Passage> passing(Wanted wanted) {
    return known()
        .register(wanted.outline())
        .flatMap(register -> register.passing(wanted.tests(), this));
  }

  /** Makes the register of an outline. */
  void makeRegister(Outline outline) {
    known().makeRegister(outline, this);
  }

  private Known known() {
    return knowledge.of(asker.dataset());
  }

  /** What is read from a query's answer. */
  <T> T run(Query query, Function<RowSet, T> reading) {
    QueryExecBuilder execution = asker.asking(query);
    known()
        .matcher()
        .ifPresent(by -> execution.set(ARQConstants.sysOpExecutorFactory, by.executors()));
    try (QueryExec running = execution.build()) {
      return reading.apply(running.select());
    }
  }
}

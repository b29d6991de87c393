package org.hearsay.query.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;

/**
 * Patterns of a group that lead from one of its variables to others.
 *
 * @param steps in the order in which they are reached
 * @param variables all that the steps pass, each once
 */
record Way(List<TriplePath> steps, List<Var> variables) {

  /** The shortest among some patterns. */
  static Optional<Way> in(Collection<TriplePath> patterns, Var from, List<Var> to) {
    Map<Var, List<TriplePath>> reached = reached(patterns, from);
    if (!reached.keySet().containsAll(to)) {
      return Optional.empty();
    }
    List<TriplePath> steps =
        to.stream().flatMap(end -> reached.get(end).stream()).distinct().toList();
    List<Var> variables =
        Stream.concat(
                Stream.of(from),
                steps.stream().flatMap(step -> Stream.of(step.getSubject(), step.getObject())))
            .map(Var::alloc)
            .distinct()
            .toList();
    return Optional.of(new Way(steps, variables));
  }

  private static Map<Var, List<TriplePath>> reached(Collection<TriplePath> patterns, Var from) {
    Map<Var, List<TriplePath>> reached = new LinkedHashMap<>(Map.of(from, List.of()));
    Queue<Var> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Var here = open.remove();
      for (TriplePath step : patterns) {
        Node next = step.getSubject().equals(here) ? step.getObject() : step.getSubject();
        boolean touches = next.equals(step.getSubject()) == step.getObject().equals(here);
        if (touches && Var.isVar(next) && !reached.containsKey(Var.alloc(next))) {
          List<TriplePath> way = new ArrayList<>(reached.get(here));
          way.add(step);
          reached.put(Var.alloc(next), way);
          open.add(Var.alloc(next));
        }
      }
    }
    return reached;
  }

  /** Its steps as patterns. */
  ElementPathBlock block() {
    ElementPathBlock block = new ElementPathBlock();
    steps.forEach(block::addTriplePath);
    return block;
  }

  /** The query for all that its variables can be together, if they begin at some values. */
  Query query(Anchor anchor, long most) {
    ElementGroup group = new ElementGroup();
    group.addElement(block());
    Query query = new Query();
    query.setQuerySelectType();
    query.setDistinct(true);
    variables.forEach(query::addResultVar);
    query.setQueryPattern(anchor.front().before(group));
    query.setLimit(most);
    return query;
  }
}

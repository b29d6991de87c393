package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;

/**
 * Gives the first rows of a sorted answer without working out the others.
 *
 * <p>The rows with the least values of the variables that a query sorts by come first. So it is run
 * for the least values, then for more and more of those that follow, until the rows are enough.
 */
final class InOrder {

  private static final int FIRST_VALUES = 2;

  private static final int GROWTH = 4;

  /** To ask once more takes as long as a few rows that are not wanted. */
  private static final int LEAST_PART = 2;

  /** What so large a part of the front gave tells what the rest will give. */
  private static final int TELLING_PART = 16;

  private final Query query;
  private final Core core;
  private final Execution execution;

  InOrder(Query query, Core core, Execution execution) {
    this.query = query;
    this.core = core;
    this.execution = execution;
  }

  /**
   * The variables by which a query sorts its rows first, from the least to the greatest; no group
   * of solutions has different values of one.
   */
  static List<Var> keys(Query query) {
    return conditions(query)
        .takeWhile(key -> key.getExpression().isVariable() && isAscending(key))
        .map(key -> key.getExpression().asVar())
        .toList();
  }

  /**
   * The conditions by which a query sorts its rows first; no group of solutions has different
   * values of one.
   */
  static Stream<SortCondition> conditions(Query query) {
    return query.hasOrderBy()
        ? query.getOrderBy().stream()
            .takeWhile(
                key ->
                    key.getExpression().getVarsMentioned().stream()
                        .allMatch(variable -> isOfRows(variable, query)))
        : Stream.empty();
  }

  private static boolean isOfRows(Var variable, Query query) {
    return Core.levels(query).allMatch(level -> keepsApart(level, variable))
        && !isHidden(variable, query);
  }

  private static boolean isAscending(SortCondition key) {
    return key.getDirection() != Query.ORDER_DESCENDING;
  }

  /** Rows that only a hidden key tells apart may be one row of the answer. */
  private static boolean isHidden(Var key, Query query) {
    return Core.levels(query)
        .skip(query.isDistinct() || query.isReduced() ? 0 : 1)
        .anyMatch(level -> !level.isQueryResultStar() && !level.getProjectVars().contains(key));
  }

  private static boolean keepsApart(Query level, Var variable) {
    return level.hasGroupBy()
        ? level.getGroupBy().contains(variable) && !level.getGroupBy().hasExpr(variable)
        : !level.hasAggregators();
  }

  /**
   * The first rows of what begins with things that give about a row each.
   *
   * @param keys that the things are to be sorted by, the first ones of the query's
   */
  Answer ofThings(Front things, List<Var> keys, int wanted) {
    return rows(things, keys, wanted, wanted, Integer.MAX_VALUE).orElseThrow();
  }

  /**
   * The first rows of what begins with values of the query's first key; empty if they are likely to
   * take too much.
   *
   * @param part of the values that may be gone through
   */
  Optional<Answer> ofValues(Anchor values, int wanted, double part) {
    List<Var> key = List.of(values.variable());
    return rows(values.front(), key, wanted, FIRST_VALUES, (int) (part * values.size()));
  }

  /** The first rows of what passes, which comes in the order of the query. */
  Answer ofPassing(Passage passing, int wanted) {
    List<List<Optional<Term>>> rows = new ArrayList<>();
    long begun = 0;
    Front block = passing.next(wanted);
    while (block.size() > 0 && rows.size() < wanted) {
      core.begin(block);
      query.setLimit((long) wanted - rows.size());
      rows.addAll(execution.answer(query).rows());
      begun += block.size();
      block = rows.size() < wanted ? passing.next(next(begun, rows.size(), wanted)) : block;
    }
    return new Answer(query.getResultVars(), rows);
  }

  private static int next(long begun, int rows, int wanted) {
    long likely = 1 + begun * (wanted - rows) / Math.max(1, rows);
    return (int) Math.min(Math.max(likely, begun / LEAST_PART), begun * GROWTH);
  }

  private Optional<Answer> rows(
      Front front, List<Var> keys, int wanted, int firstBlock, int patience) {
    Front sorted = front.by(keys);
    List<List<Optional<Term>>> rows = new ArrayList<>();
    long size = firstBlock;
    for (int from = 0, to; from < sorted.size() && rows.size() < wanted; from = to) {
      to = sorted.endOfTie((int) Math.min(from + size, sorted.size()), keys);
      core.begin(sorted.part(from, to));
      query.setLimit((long) wanted - rows.size());
      rows.addAll(execution.answer(query).rows());
      long likely = 1 + (long) to * (wanted - rows.size()) / Math.max(1, rows.size());
      boolean tells = to > patience / TELLING_PART && patience < sorted.size();
      if (tells && to + likely > patience && rows.size() < wanted) {
        return Optional.empty();
      }
      long most = Math.min((long) to * GROWTH, Math.max(likely, patience - to));
      size = Math.min(Math.max(likely, to / LEAST_PART), most);
    }
    return Optional.of(new Answer(query.getResultVars(), rows));
  }
}

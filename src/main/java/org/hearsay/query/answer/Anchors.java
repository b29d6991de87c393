package org.hearsay.query.answer;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Finds what can be known of the solutions of a group before its patterns are matched.
 *
 * <p>There may be few things of which a pattern holds at all. And a filter such as {@code
 * CONTAINS(LCASE(?name), "ada")} would be asked of every name that the patterns find. Here it is
 * asked of the names that there are; and from the few that pass, the store tells the things that
 * bear them. The group stays as it is, so that an anchor may hold too much, and never too little.
 */
final class Anchors {

  /** Values from which the store tells soon what has them. */
  private static final int FEW = 10;

  /** So many times as much as is allowed is not looked for, as values may be rarer than most. */
  private static final int FAR = 4;

  private final Execution execution;
  private final int most;

  /**
   * @param most how many things may be looked up in the store for one anchor; if there are more,
   *     there is none
   */
  Anchors(Execution execution, int most) {
    this.execution = execution;
    this.most = most;
  }

  /** Those that a group gives, one for a variable. */
  List<Anchor> of(ElementGroup group) {
    GroupPattern pattern = new GroupPattern(group);
    return List.copyOf(
        Stream.concat(
                pattern.triples().flatMap(triple -> rare(triple).stream()),
                pattern.conjuncts().flatMap(filter -> of(filter, pattern).stream()))
            .collect(toMap(Anchor::variable, anchor -> anchor, Anchor::and))
            .values());
  }

  private Optional<Anchor> rare(Triple triple) {
    return execution
        .subjects(triple)
        .map(subjects -> new Anchor(Var.alloc(triple.getSubject()), subjects));
  }

  private Optional<Anchor> of(Expr filter, GroupPattern pattern) {
    if (filter instanceof E_LogicalOr either) {
      return of(either.getArg1(), pattern)
          .flatMap(left -> of(either.getArg2(), pattern).flatMap(left::or));
    }
    if (filter instanceof E_Exists exists && exists.getElement() instanceof ElementGroup inner) {
      return of(inner).stream()
          .min(comparing(Anchor::size))
          .flatMap(anchor -> around(anchor, inner, pattern));
    }
    return filter instanceof ExprFunction2 test && test.getVarsMentioned().size() == 1
        ? of(test, test.getVarsMentioned().iterator().next(), pattern)
        : Optional.empty();
  }

  /** A test of what is optional makes it necessary if it fails where nothing is. */
  private Optional<Anchor> of(ExprFunction2 test, Var variable, GroupPattern pattern) {
    if (pattern.variables().contains(variable)) {
      return passing(test, variable, pattern);
    }
    return pattern
        .optionalWith(variable)
        .filter(part -> !test.isSatisfied(BindingFactory.empty(), null))
        .flatMap(
            part ->
                passing(test, variable, new GroupPattern(part))
                    .flatMap(anchor -> around(anchor, part, pattern)));
  }

  /** Whether nothing but the term itself equals it. */
  private static boolean isTerm(Expr value) {
    return value.isConstant() && (value.getConstant().isIRI() || value.getConstant().isString());
  }

  private Optional<Anchor> passing(ExprFunction2 test, Var variable, GroupPattern pattern) {
    if (test instanceof E_Equals && test.getArg1().isVariable() && isTerm(test.getArg2())) {
      return Optional.of(new Anchor(variable, List.of(test.getArg2().getConstant().asNode())));
    }
    return pattern
        .propertyOf(variable)
        .flatMap(execution::values)
        .map(values -> new Anchor(variable, values.passing(test, variable)));
  }

  /** From an anchor in a part, one in the group that the part belongs to. */
  private Optional<Anchor> around(Anchor anchor, ElementGroup part, GroupPattern whole) {
    GroupPattern alone = new GroupPattern(part);
    return alone.variables().stream()
        .filter(shared -> alone.isClosed())
        .filter(whole.variables()::contains)
        .findFirst()
        .flatMap(shared -> known(anchor, part, shared).or(() -> lookedUp(anchor, part, shared)));
  }

  /** It takes less to go through all solutions that are known than to look for many values. */
  private Optional<Anchor> known(Anchor anchor, ElementGroup part, Var shared) {
    return anchor.size() > FEW && new GroupPattern(part).filters().findAny().isEmpty()
        ? execution.solutions(part).map(all -> all.of(anchor, shared))
        : Optional.empty();
  }

  private Optional<Anchor> lookedUp(Anchor anchor, ElementGroup part, Var shared) {
    return isFarTooMuch(anchor, part)
        ? Optional.empty()
        : Optional.of(
                new Anchor(shared, execution.column(each(shared, anchor.front().before(part)))))
            .filter(found -> found.size() <= most);
  }

  private boolean isFarTooMuch(Anchor anchor, ElementGroup part) {
    return new GroupPattern(part)
        .propertyOf(anchor.variable())
        .flatMap(execution::values)
        .filter(values -> values.triplesOf(anchor.size()) > (long) FAR * most)
        .isPresent();
  }

  private Query each(Var shared, ElementGroup part) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setDistinct(true);
    query.addResultVar(shared);
    query.setQueryPattern(part);
    query.setLimit(1L + most);
    return query;
  }
}

package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.hearsay.query.answer.Wanted.Test;

/** Draws the outline of a query. */
final class Outliner {

  private final GroupPattern whole;
  private final Set<Var> reached = new LinkedHashSet<>();
  private final Set<ElementGroup> parts = new LinkedHashSet<>();
  private final List<Test> tests = new ArrayList<>();
  private final List<SortCondition> order = new ArrayList<>();

  private Outliner(GroupPattern whole) {
    this.whole = whole;
  }

  /**
   * What a query wants of the solutions of its outline; empty if it tests nothing, or more than an
   * outline can tell.
   */
  static Optional<Wanted> wanted(Query query, Core core) {
    Outliner outliner = new Outliner(core.pattern());
    if (!core.pattern().conjuncts().allMatch(outliner::takesIn) || outliner.tests.isEmpty()) {
      return Optional.empty();
    }
    InOrder.conditions(query).takeWhile(outliner::takesIn).forEach(outliner.order::add);
    return outliner.order.isEmpty() ? Optional.empty() : outliner.wanted();
  }

  private Optional<Wanted> wanted() {
    List<Var> ends = List.copyOf(reached);
    return whole
        .way(ends.get(0), ends)
        .filter(way -> !way.steps().isEmpty())
        .map(way -> new Wanted(new Outline(pattern(way), way.variables(), order), tests));
  }

  private ElementGroup pattern(Way way) {
    ElementGroup pattern = new ElementGroup();
    pattern.addElement(way.block());
    parts.forEach(part -> pattern.addElement(new ElementOptional(part)));
    return pattern;
  }

  /** What is not there, or one of two, narrows little as a rule, and can be asked at the end. */
  private boolean takesIn(Expr filter) {
    if (filter instanceof E_NotExists || filter instanceof E_LogicalOr) {
      return true;
    }
    if (filter instanceof E_Exists exists && exists.getElement() instanceof ElementGroup inner) {
      GroupPattern patterns = new GroupPattern(new GroupPattern(inner).withoutFilters());
      return !parts.contains(patterns.group())
          && isTold(patterns, 0)
          && new GroupPattern(inner).conjuncts().allMatch(test -> tests(test, patterns));
    }
    return filter.getVarsMentioned().size() == 1
        && ofWhole(filter.getVarsMentioned().iterator().next())
            .filter(part -> isNeeded(filter, part))
            .filter(part -> tests(filter, part))
            .isPresent();
  }

  private boolean takesIn(SortCondition condition) {
    Set<Var> variables = condition.getExpression().getVarsMentioned();
    return variables.size() == 1 && ofWhole(variables.iterator().next()).isPresent();
  }

  /** The part that binds a variable: the required patterns, or something optional. */
  private Optional<GroupPattern> ofWhole(Var variable) {
    if (whole.variables().contains(variable)) {
      reached.add(variable);
      return Optional.of(whole);
    }
    return whole.optionalWith(variable).map(GroupPattern::new).filter(part -> isTold(part, 1));
  }

  private boolean isNeeded(Expr test, GroupPattern part) {
    return part.equals(whole) || !test.isSatisfied(BindingFactory.empty(), null);
  }

  private boolean tests(Expr filter, GroupPattern part) {
    return filter instanceof ExprFunction2
        && filter.getVarsMentioned().size() == 1
        && part.variables().containsAll(filter.getVarsMentioned())
        && tests(filter, filter.getVarsMentioned().iterator().next(), part);
  }

  private boolean tests(Expr filter, Var variable, GroupPattern part) {
    Optional<Node> property = part.propertyOf(variable);
    property.ifPresent(of -> tests.add(new Test(filter, variable, of)));
    return property.isPresent();
  }

  /**
   * Whether a part has the same solutions beside the outline as it has in the whole.
   *
   * @param places in how many parts of the whole its own variables stand
   */
  private boolean isTold(GroupPattern part, int places) {
    Set<Var> shared = new LinkedHashSet<>(part.variables());
    shared.retainAll(whole.variables());
    Set<Var> own = new LinkedHashSet<>(part.variables());
    own.removeAll(shared);
    boolean stands =
        part.isClosed()
            && !shared.isEmpty()
            && own.stream().allMatch(variable -> whole.placesOf(variable) == places)
            && others(part).noneMatch(other -> other.variables().stream().anyMatch(own::contains));
    if (stands) {
      reached.addAll(shared);
      parts.add(part.group());
    }
    return stands;
  }

  private Stream<GroupPattern> others(GroupPattern part) {
    return parts.stream().map(GroupPattern::new).filter(other -> !other.equals(part));
  }
}

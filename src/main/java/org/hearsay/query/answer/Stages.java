package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Writes a group so that each filter is asked as soon as nothing that comes later can change what
 * it says.
 *
 * <p>SPARQL asks the filters of a group at its end, after all that is optional was looked for.
 * Where each variable of a filter is bound for good, or in no part that follows, the filter may as
 * well end an inner group of the parts so far.
 */
final class Stages {

  private final Set<Var> bound = new HashSet<>();
  private final List<Element> parts = new ArrayList<>();
  private final List<ElementFilter> filters = new ArrayList<>();

  private Stages(ElementGroup group) {
    for (Element element : group.getElements()) {
      if (element instanceof ElementFilter filter) {
        filters.add(filter);
      } else {
        parts.add(element);
      }
    }
  }

  /**
   * A group in stages.
   *
   * @param group one that begins with values, and then the patterns; what is optional or computed
   *     stands last
   */
  static ElementGroup of(ElementGroup group) {
    return new Stages(group).staged();
  }

  private ElementGroup staged() {
    ElementGroup stage = new ElementGroup();
    for (int i = 0; i < parts.size(); i++) {
      stage.addElement(parts.get(i));
      bind(parts.get(i));
      List<Element> later = parts.subList(i + 1, parts.size());
      if (later.stream().noneMatch(GroupPattern::commutes)) {
        stage = ended(stage, later);
      }
    }
    filters.forEach(stage::addElement);
    return stage;
  }

  private void bind(Element part) {
    ElementGroup alone = new ElementGroup();
    alone.addElement(part);
    bound.addAll(new GroupPattern(alone).variables());
  }

  /** A stage with the filters that can end it; those that are left end the whole. */
  private ElementGroup ended(ElementGroup stage, List<Element> later) {
    List<ElementFilter> settled =
        filters.stream().filter(filter -> isSettled(filter, later)).toList();
    if (settled.isEmpty() || later.isEmpty()) {
      return stage;
    }
    settled.forEach(stage::addElement);
    filters.removeAll(settled);
    ElementGroup next = new ElementGroup();
    next.addElement(stage);
    return next;
  }

  /** What is only mentioned deep within a filter stands in its text, too. */
  private boolean isSettled(ElementFilter filter, List<Element> later) {
    String text = filter.getExpr().toString();
    return later.stream()
        .flatMap(part -> PatternVars.vars(part).stream())
        .filter(variable -> !bound.contains(variable))
        .noneMatch(variable -> text.contains(variable.toString()));
  }
}

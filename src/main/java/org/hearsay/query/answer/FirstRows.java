package org.hearsay.query.answer;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/**
 * The first rows of a sorted answer. What belongs to an anchor is found and sorted before the rest
 * of its rows is worked out; if that is much, all there is may be gone through in order; and if
 * then too few rows come, it is worth it to find much.
 */
final class FirstRows {

  /** Things that are found and sorted in a few milliseconds. */
  private static final int SOME = 2_000;

  /** To find so many takes as long as to go through a tenth of a large store. */
  private static final int MANY = 10_000;

  /** The part of a key's values in which the wanted rows are looked for. */
  private static final double SOON = 0.125;

  private static final double ALL = 1;

  /** So few values may have many rows each, so that the next key of the order matters. */
  private static final int FEW = 10;

  private final Query query;
  private final Execution execution;
  private final int wanted;

  FirstRows(Query query, Execution execution, int wanted) {
    this.query = query;
    this.execution = execution;
    this.wanted = wanted;
  }

  /**
   * Those of a query.
   *
   * @param keys by which it sorts first
   */
  Answer of(Core core, List<Var> keys) {
    List<Anchor> small = anchors(core, SOME);
    return fromAnchor(core, keys, small, SOME)
        .or(() -> byKey(core, keys, small, SOON))
        .orElseGet(() -> atLength(core, keys, anchors(core, MANY)));
  }

  private List<Anchor> anchors(Core core, int most) {
    return new Anchors(execution, most)
        .of(core.group()).stream().sorted(comparing(Anchor::size)).toList();
  }

  private Answer atLength(Core core, List<Var> keys, List<Anchor> anchors) {
    return fromAnchor(core, keys, anchors, MANY)
        .or(() -> isMuch(anchors, keys) ? byKey(core, keys, anchors, ALL) : Optional.empty())
        .orElseGet(() -> all(core, anchors));
  }

  /**
   * What one value has more than many of is likely to be most of what there is. And the values of a
   * key need only be gone through until the rows are enough.
   */
  private static boolean isMuch(List<Anchor> anchors, List<Var> keys) {
    return anchors.isEmpty()
        || anchors.get(0).size() == 1
        || anchors.get(0).variable().equals(keys.get(0));
  }

  private Optional<Answer> fromAnchor(Core core, List<Var> keys, List<Anchor> anchors, int most) {
    for (Anchor anchor : anchors) {
      Optional<Way> way = core.pattern().way(anchor.variable(), keys);
      if (way.isEmpty()) {
        return Optional.of(all(core, anchors));
      }
      if (!isLikelyMore(anchor, core, most)) {
        Front things = execution.bindings(way.get().query(anchor, 1L + most));
        if (things.size() <= most) {
          return Optional.of(new InOrder(query, core, execution).ofThings(things, keys, wanted));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLikelyMore(Anchor anchor, Core core, int most) {
    return core.pattern()
        .propertyOf(anchor.variable())
        .flatMap(execution::values)
        .filter(values -> values.triplesOf(anchor.size()) > most)
        .isPresent();
  }

  private Optional<Answer> byKey(Core core, List<Var> keys, List<Anchor> anchors, double part) {
    Var key = keys.get(0);
    Optional<Anchor> values = values(key, core, anchors);
    if (values.isEmpty()) {
      return Optional.of(all(core, anchors));
    }
    return values.get().size() > FEW || keys.size() == 1
        ? new InOrder(query, core, execution).ofValues(values.get(), wanted, part)
        : ofEach(values.get(), core, keys.subList(1, keys.size()), part);
  }

  private Answer all(Core core, List<Anchor> anchors) {
    anchors.stream().findFirst().ifPresent(least -> core.begin(least.front()));
    return execution.answer(new Slice(0, wanted).of(query));
  }

  private Optional<Answer> ofEach(Anchor values, Core core, List<Var> keys, double part) {
    List<List<Optional<Term>>> rows = new ArrayList<>();
    for (Node value : values.sorted()) {
      if (rows.size() < wanted) {
        List<Anchor> one = List.of(new Anchor(values.variable(), List.of(value)));
        Core narrow = core.narrowed(values.variable(), value);
        FirstRows others = new FirstRows(query, execution, wanted - rows.size());
        Optional<Answer> more =
            others
                .fromAnchor(narrow, keys, one, SOME)
                .or(() -> others.byKey(narrow, keys, one, part));
        if (more.isEmpty()) {
          return Optional.empty();
        }
        rows.addAll(more.get().rows());
      }
    }
    return Optional.of(new Answer(query.getResultVars(), rows));
  }

  /** Those that a key may have. */
  private Optional<Anchor> values(Var key, Core core, List<Anchor> anchors) {
    return anchors.stream()
        .filter(anchor -> anchor.variable().equals(key))
        .findFirst()
        .or(
            () ->
                core.pattern()
                    .propertyOf(key)
                    .flatMap(execution::values)
                    .map(values -> new Anchor(key, values.all())));
  }
}

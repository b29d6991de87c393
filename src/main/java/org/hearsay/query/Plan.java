package org.hearsay.query;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * Chooses where a query begins: at the few things that one of its filters lets through, or else at
 * those whose rows come first, or else where Jena would. What is answered is the same.
 */
final class Plan {

  /** To work out the rows of so many things costs as much as to go through all in order. */
  private static final int FEW = 1_000;

  /** With more rows, most of an answer is wanted, and no order saves any of it. */
  private static final long FIRST_ROWS = 10_000;

  private final Execution execution;

  Plan(Execution execution) {
    this.execution = execution;
  }

  /** The wanted rows of a query's answer. */
  Answer answer(Query query, Slice slice) {
    return Core.of(query)
        .map(core -> answer(query, core, slice))
        .orElseGet(() -> execution.answer(slice.of(query)));
  }

  private Answer answer(Query query, Core core, Slice slice) {
    Optional<Anchor> inOrder = slice.end() > FIRST_ROWS ? Optional.empty() : inOrder(query, core);
    int most = inOrder.isPresent() ? FEW : Integer.MAX_VALUE;
    List<Anchor> anchors = new Anchors(execution, most).of(core.group());
    Optional<Anchor> least = anchors.stream().min(comparing(Anchor::size));
    if (inOrder.isPresent() && least.filter(anchor -> isBetter(anchor, inOrder.get())).isEmpty()) {
      Anchor all = inOrder.get();
      Anchor values = anchors.stream().filter(all::isOf).min(comparing(Anchor::size)).orElse(all);
      return new InOrder(query, core, values).answer(slice, execution);
    }
    least.ifPresent(core::begin);
    return execution.answer(slice.of(query));
  }

  private static boolean isBetter(Anchor anchor, Anchor inOrder) {
    return anchor.size() <= FEW && !anchor.isOf(inOrder);
  }

  /** All values of the variable by which a query sorts first. */
  private Optional<Anchor> inOrder(Query query, Core core) {
    return InOrder.leading(query)
        .flatMap(
            variable ->
                new GroupPattern(core.group())
                    .propertyOf(variable)
                    .flatMap(execution::values)
                    .map(values -> new Anchor(variable, values.all())));
  }
}

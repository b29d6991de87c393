package org.hearsay.query.answer;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/**
 * Chooses where a query begins: at the few things that one of its filters lets through, or else at
 * those whose rows come first, or else where Jena would. What is answered is the same.
 */
public final class Plan {

  /** With more rows, most of an answer is wanted, and no order saves any of it. */
  private static final long FIRST_ROWS = 10_000;

  /** Each key takes a step more to find it, and ties of two are short. */
  private static final int MOST_KEYS = 2;

  private final Query query;
  private final Execution execution;

  /**
   * Plans a query, which is then the plan's own to change.
   *
   * @param knowledge what is known of the dataset from queries before
   */
  public Plan(Query query, Asker asker, Knowledge knowledge) {
    this.query = query;
    this.execution = new Execution(asker, knowledge);
  }

  /** The wanted rows of the query's answer; called within a transaction on the dataset. */
  public Answer answer(Slice slice) {
    Optional<Core> core = Core.of(query);
    List<Var> keys = core.map(this::keys).orElse(List.of());
    if (keys.isEmpty() || slice.end() > FIRST_ROWS) {
      core.ifPresent(this::beginAtLeast);
      return execution.answer(slice.within(query).of(query));
    }
    return new FirstRows(query, execution, (int) slice.end()).of(core.get(), keys).part(slice);
  }

  /** The keys of the order that a solution has before anything optional is looked for. */
  private List<Var> keys(Core core) {
    Set<Var> bound = core.pattern().variables();
    return InOrder.keys(query).stream().takeWhile(bound::contains).limit(MOST_KEYS).toList();
  }

  private void beginAtLeast(Core core) {
    new Anchors(execution, Integer.MAX_VALUE)
        .of(core.group()).stream()
            .min(comparing(Anchor::size))
            .ifPresent(least -> core.begin(least.front()));
  }
}

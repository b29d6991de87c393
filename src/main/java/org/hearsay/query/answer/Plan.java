package org.hearsay.query.answer;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/**
 * Chooses where a query begins: at what a register tells, or at the few things that one of its
 * filters lets through, or else at those whose rows come first, or else where Jena would. What is
 * answered is the same.
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

  /**
   * Finds out what answers the query soon, and those that differ from it in what their filters
   * compare with; called within a transaction on the dataset.
   */
  public void prepare() {
    Core.of(query)
        .flatMap(core -> Outliner.wanted(query, core))
        .ifPresent(wanted -> execution.makeRegister(wanted.outline()));
  }

  /** The wanted rows of the query's answer; called within a transaction on the dataset. */
  public Answer answer(Slice slice) {
    Optional<Core> core = Core.of(query).filter(any -> slice.end() <= FIRST_ROWS);
    return core.flatMap(begin -> registered(begin, (int) slice.end()))
        .or(() -> core.flatMap(begin -> first(begin, (int) slice.end())))
        .map(rows -> rows.part(slice))
        .orElseGet(() -> all(slice));
  }

  private Optional<Answer> registered(Core core, int rows) {
    return Outliner.wanted(query, core)
        .flatMap(wanted -> execution.passing(wanted))
        .map(passage -> new InOrder(query, core, execution).ofPassing(passage, rows));
  }

  private Optional<Answer> first(Core core, int rows) {
    return Optional.of(keys(core))
        .filter(keys -> !keys.isEmpty())
        .map(keys -> new FirstRows(query, execution, rows).of(core, keys));
  }

  private Answer all(Slice slice) {
    Core.of(query).ifPresent(this::beginAtLeast);
    return execution.answer(slice.within(query).of(query));
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

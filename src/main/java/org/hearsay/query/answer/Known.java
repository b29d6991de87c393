package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.hearsay.query.match.Matcher;

/**
 * What has been found out about one state of a dataset. Who asks for what another is finding out
 * waits for it; what was broken off is asked anew.
 */
final class Known {

  private static final int FEW = 4_000;
  private static final int MOST_PATTERNS = 250;
  private static final int MOST_SOLUTIONS = 20_000;

  /** Of all registers, of four to eight bytes each. */
  private static final long MOST_CELLS = 24_000_000;

  private static final Query THINGS =
      QueryFactory.create("SELECT DISTINCT ?thing { ?thing ?property ?value } LIMIT " + (FEW + 1));
  private static final Var THING = Var.alloc("thing");
  private static final Var PROPERTY = Var.alloc("property");
  private static final Var VALUE = Var.alloc("value");

  private final Optional<StoreState> state;
  private final Optional<Matcher> matcher;
  private final Map<Node, Optional<PropertyValues>> values = new ConcurrentHashMap<>();
  private final Map<Triple, Optional<List<Node>>> subjects = new ConcurrentHashMap<>();
  private final Map<ElementGroup, Optional<Front>> solutions = new ConcurrentHashMap<>();

  private final Map<Outline, Optional<Register>> registers = new ConcurrentHashMap<>();

  /** Nothing so far. */
  Known(Optional<StoreState> state) {
    this.state = state;
    this.matcher = state.map(StoreState::database).map(Matcher::new);
  }

  boolean isOf(StoreState wanted) {
    return state.equals(Optional.of(wanted));
  }

  boolean isAfter(StoreState other) {
    return state.filter(other::isBefore).isPresent();
  }

  /** What matches patterns in this state; empty if the dataset is not TDB2's. */
  Optional<Matcher> matcher() {
    return matcher;
  }

  /** The values of a property; empty if there are too many to keep. */
  Optional<PropertyValues> values(Node property, Asker asker) {
    return values.computeIfAbsent(property, p -> PropertyValues.of(p, asker));
  }

  /** The things of which a triple pattern with a given property holds; empty if they are many. */
  Optional<List<Node>> subjects(Triple pattern, Asker asker) {
    return recalled(subjects, open(pattern), p -> find(p, asker));
  }

  /**
   * The solutions of a group that nothing outside of it binds; empty if they are too many to keep.
   */
  Optional<Front> solutions(ElementGroup group, Asker asker) {
    return recalled(solutions, group, g -> solve(g, asker));
  }

  /** The register of an outline, if it was made. */
  Optional<Register> register(Outline outline) {
    return registers.getOrDefault(outline, Optional.empty());
  }

  /** Makes the register of an outline, if there can be one and all do not take too much room. */
  void makeRegister(Outline outline, Execution execution) {
    long taken =
        registers.values().stream().flatMap(Optional::stream).mapToLong(Register::cells).sum();
    if (taken < MOST_CELLS && matcher.isPresent()) {
      registers.computeIfAbsent(outline, o -> new Registrar(matcher.get()).make(o, execution));
    }
  }

  private static <K, V> V recalled(Map<K, V> known, K pattern, Function<K, V> finding) {
    if (known.size() > MOST_PATTERNS) {
      known.clear();
    }
    return known.computeIfAbsent(pattern, finding);
  }

  private static Triple open(Triple pattern) {
    Node value = pattern.getObject().isConcrete() ? pattern.getObject() : Node.ANY;
    return Triple.create(Node.ANY, pattern.getPredicate(), value);
  }

  private static Optional<List<Node>> find(Triple pattern, Asker asker) {
    QueryExecBuilder asking = asker.asking(THINGS).substitution(PROPERTY, pattern.getPredicate());
    if (pattern.getObject().isConcrete()) {
      asking.substitution(VALUE, pattern.getObject());
    }
    List<Node> things = new ArrayList<>();
    try (QueryExec found = asking.build()) {
      found.select().forEachRemaining(row -> things.add(row.get(THING)));
    }
    return Optional.of(things).filter(all -> all.size() <= FEW);
  }

  private static Optional<Front> solve(ElementGroup group, Asker asker) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(group);
    query.setLimit(1L + MOST_SOLUTIONS);
    try (QueryExec found = asker.asking(query).build()) {
      return Optional.of(Front.of(found.select())).filter(all -> all.size() <= MOST_SOLUTIONS);
    }
  }
}

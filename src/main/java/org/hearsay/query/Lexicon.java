package org.hearsay.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.dboe.transaction.txn.TransactionInfo;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.hearsay.query.match.Matcher;

/**
 * Knows the values of properties, such as all names there are, as long as the store has not
 * changed. To look for words in them takes a thousandth of the time that it takes a query to read
 * them from the store one by one.
 */
public final class Lexicon {

  private static final int FEW = 4_000;
  private static final int MOST_PATTERNS = 250;
  private static final int MOST_SOLUTIONS = 20_000;
  private static final Query THINGS =
      QueryFactory.create("SELECT DISTINCT ?thing { ?thing ?property ?value } LIMIT " + (FEW + 1));
  private static final Var THING = Var.alloc("thing");
  private static final Var PROPERTY = Var.alloc("property");
  private static final Var VALUE = Var.alloc("value");

  private static final Known NOTHING = new Known(Optional.empty());

  private Known known = NOTHING;

  /** For who still reads what was there before texts came in. */
  private Known older = NOTHING;

  /**
   * The values of a property, within the caller's transaction; empty if there are too many to keep.
   * Who asks for those that another is reading waits for him.
   */
  Optional<PropertyValues> values(Node property, DatasetGraph dataset) {
    return known(dataset).values.computeIfAbsent(property, p -> PropertyValues.of(p, dataset));
  }

  /**
   * The things of which a triple pattern with a given property holds, within the caller's
   * transaction; empty if they are many.
   */
  Optional<List<Node>> subjects(Triple pattern, DatasetGraph dataset) {
    Map<Triple, Optional<List<Node>>> subjects = known(dataset).subjects;
    if (subjects.size() > MOST_PATTERNS) {
      subjects.clear();
    }
    return subjects.computeIfAbsent(open(pattern), p -> find(p, dataset));
  }

  /**
   * The solutions of a group that nothing outside of it binds, within the caller's transaction;
   * empty if they are too many to keep.
   */
  Optional<Front> solutions(ElementGroup group, DatasetGraph dataset) {
    Map<ElementGroup, Optional<Front>> solutions = known(dataset).solutions;
    if (solutions.size() > MOST_PATTERNS) {
      solutions.clear();
    }
    return solutions.computeIfAbsent(group, g -> solve(g, dataset));
  }

  /** What matches patterns within the caller's transaction; empty if the dataset is not TDB2's. */
  Optional<Matcher> matcher(DatasetGraph dataset) {
    return known(dataset).matcher;
  }

  private Known known(DatasetGraph dataset) {
    Optional<State> current = State.of(dataset);
    return current.isEmpty() ? new Known(current) : known(current.get());
  }

  private synchronized Known known(State current) {
    if (older.isOf(current)) {
      return older;
    }
    if (!known.isOf(current)) {
      Known fresh = new Known(Optional.of(current));
      boolean isOlder = known.state.filter(current::isBefore).isPresent();
      older = isOlder ? fresh : NOTHING;
      known = isOlder ? known : fresh;
      return fresh;
    }
    return known;
  }

  private static Triple open(Triple pattern) {
    Node value = pattern.getObject().isConcrete() ? pattern.getObject() : Node.ANY;
    return Triple.create(Node.ANY, pattern.getPredicate(), value);
  }

  private static Optional<List<Node>> find(Triple pattern, DatasetGraph dataset) {
    QueryExecBuilder asking =
        QueryExec.dataset(dataset).query(THINGS).substitution(PROPERTY, pattern.getPredicate());
    if (pattern.getObject().isConcrete()) {
      asking.substitution(VALUE, pattern.getObject());
    }
    List<Node> things = new ArrayList<>();
    try (QueryExec found = asking.build()) {
      found.select().forEachRemaining(row -> things.add(row.get(THING)));
    }
    return Optional.of(things).filter(all -> all.size() <= FEW);
  }

  private static Optional<Front> solve(ElementGroup group, DatasetGraph dataset) {
    Query query = new Query();
    query.setQuerySelectType();
    query.setQueryResultStar(true);
    query.setQueryPattern(group);
    query.setLimit(1L + MOST_SOLUTIONS);
    try (QueryExec found = QueryExec.dataset(dataset).query(query).build()) {
      return Optional.of(Front.of(found.select())).filter(all -> all.size() <= MOST_SOLUTIONS);
    }
  }

  /** What has been read in one state of a store. */
  private static final class Known {
    private final Optional<State> state;
    private final Optional<Matcher> matcher;
    private final Map<Node, Optional<PropertyValues>> values = new ConcurrentHashMap<>();
    private final Map<Triple, Optional<List<Node>>> subjects = new ConcurrentHashMap<>();
    private final Map<ElementGroup, Optional<Front>> solutions = new ConcurrentHashMap<>();

    Known(Optional<State> state) {
      this.state = state;
      this.matcher = state.map(State::database).map(Matcher::new);
    }

    boolean isOf(State wanted) {
      return state.equals(Optional.of(wanted));
    }
  }

  /** What a transaction sees: a database, and how often it was written to since it was opened. */
  private record State(DatasetGraphTDB database, long writes) {
    boolean isBefore(State other) {
      return database.equals(other.database) && writes < other.writes;
    }

    static Optional<State> of(DatasetGraph dataset) {
      if (!TDBInternal.isBackedByTDB(dataset)) {
        return Optional.empty();
      }
      DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset);
      TransactionInfo transaction = database.getTxnSystem().getTransactionInfo();
      return Optional.of(new State(database, transaction.getDataVersion()));
    }
  }
}

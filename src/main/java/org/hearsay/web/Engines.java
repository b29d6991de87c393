package org.hearsay.web;

import org.hearsay.store.ClaimStore;
import org.hearsay.web.api.CannedQueries;
import org.hearsay.web.api.Preparation;
import org.hearsay.web.http.Metrics;
import org.hearsay.web.http.Outbox;
import org.hearsay.web.search.Search;
import org.hearsay.web.sparql.lane.QueryLanes;

/**
 * What works on the store for as long as it is served, whoever asks and at whichever path.
 *
 * @param lanes in which all queries run
 * @param outbox through which all their answers go
 */
record Engines(
    QueryLanes lanes, Outbox outbox, CannedQueries queries, Preparation preparation, Search search)
    implements AutoCloseable {

  static Engines of(ServerSettings settings, ClaimStore store) {
    QueryLanes lanes = new QueryLanes(settings.limits());
    CannedQueries queries = new CannedQueries(store, lanes);
    return new Engines(
        lanes,
        Outbox.ofThisMachine(settings.limits().answerBytes()),
        queries,
        new Preparation(queries, store),
        new Search(store));
  }

  /** Takes notice that the store has changed. */
  void refresh() {
    search.refresh();
    preparation.refresh();
  }

  void showIn(Metrics metrics) {
    metrics.show("hearsay.queries.running", "Queries that run now", lanes::running);
    metrics.show("hearsay.queries.heavy", "Those of them that have run for long", lanes::heavy);
  }

  /** Closes each, whatever becomes of the others. */
  @Override
  public void close() {
    try (lanes;
        search) {
      preparation.close();
    }
  }
}

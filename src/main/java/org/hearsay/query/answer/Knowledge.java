package org.hearsay.query.answer;

import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Keeps what queries have found out about a dataset, such as all names there are, as long as it has
 * not changed. To look for words in what is known takes a thousandth of the time that it takes a
 * query to read it from the store value by value.
 */
public final class Knowledge {

  private static final Known NOTHING = new Known(Optional.empty());

  private Known newest = NOTHING;

  /** For who still reads what was there before texts came in. */
  private Known older = NOTHING;

  /** What is known of a dataset as the caller's transaction sees it. */
  Known of(DatasetGraph dataset) {
    return StoreState.of(dataset).map(this::of).orElseGet(() -> new Known(Optional.empty()));
  }

  private synchronized Known of(StoreState current) {
    if (older.isOf(current)) {
      return older;
    }
    if (newest.isOf(current)) {
      return newest;
    }
    Known fresh = new Known(Optional.of(current));
    boolean isOlder = newest.isAfter(current);
    older = isOlder ? fresh : NOTHING;
    newest = isOlder ? newest : fresh;
    return fresh;
  }
}

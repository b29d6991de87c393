package org.hearsay.query.answer;

import java.util.Optional;
import org.apache.jena.dboe.transaction.txn.TransactionInfo;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** What a transaction sees: a database, and how often it was written to since it was opened. */
record StoreState(DatasetGraphTDB database, long writes) {

  /** That of the caller's transaction; empty if the dataset is not TDB2's. */
  static Optional<StoreState> of(DatasetGraph dataset) {
    if (!TDBInternal.isBackedByTDB(dataset)) {
      return Optional.empty();
    }
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(dataset);
    TransactionInfo transaction = database.getTxnSystem().getTransactionInfo();
    return Optional.of(new StoreState(database, transaction.getDataVersion()));
  }

  boolean isBefore(StoreState other) {
    return database.equals(other.database) && writes < other.writes;
  }
}

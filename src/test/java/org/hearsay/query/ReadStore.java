package org.hearsay.query;

import org.hearsay.CompareFigures;
import org.hearsay.ReadArticles;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/** Articles, read by all the real steps, stored and compared. */
final class ReadStore {

  private ReadStore() {}

  static ClaimStore of(String folder) {
    IriMinter minter = IriMinter.local();
    ClaimStore store = ClaimStore.inMemory();
    ExtractionWriter writer = new ExtractionWriter(minter, "test");
    store.replace(ReadArticles.in(folder).stream().map(writer::write).toList());
    new CompareFigures(store, minter).changed();
    return store;
  }
}

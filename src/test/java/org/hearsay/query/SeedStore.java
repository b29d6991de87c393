package org.hearsay.query;

import org.hearsay.CompareFigures;
import org.hearsay.ReadArticles;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/** The seed articles, read by all the real steps, stored and compared. */
final class SeedStore {

  private SeedStore() {}

  static ClaimStore load() {
    IriMinter minter = IriMinter.local();
    ClaimStore store = ClaimStore.inMemory();
    ExtractionWriter writer = new ExtractionWriter(minter, "test");
    store.replace(ReadArticles.in("seeds").stream().map(writer::write).toList());
    new CompareFigures(store, minter).all();
    return store;
  }
}

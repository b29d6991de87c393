package org.hearsay.query;

import org.hearsay.CompareFigures;
import org.hearsay.SeedExtractions;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/** What a careful reader takes from the seed articles, stored and compared. */
final class SeedStore {

  private SeedStore() {}

  static ClaimStore load() {
    IriMinter minter = IriMinter.local();
    ClaimStore store = ClaimStore.inMemory();
    ExtractionWriter writer = new ExtractionWriter(minter, "test");
    store.replace(SeedExtractions.all().stream().map(writer::write).toList());
    new CompareFigures(store, minter).all();
    return store;
  }
}

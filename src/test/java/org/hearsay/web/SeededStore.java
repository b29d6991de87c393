package org.hearsay.web;

import org.hearsay.CompareFigures;
import org.hearsay.SeedExtractions;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/** A store that holds what the seed articles say, and the verdicts on their figures. */
public final class SeededStore {

  private SeededStore() {}

  /** Such a store in memory. */
  public static ClaimStore open() {
    ClaimStore store = ClaimStore.inMemory();
    fill(store);
    return store;
  }

  /** Makes an empty store one. */
  public static void fill(ClaimStore store) {
    IriMinter minter = IriMinter.local();
    ExtractionWriter writer = new ExtractionWriter(minter, "0.1.0");
    store.replace(SeedExtractions.all().stream().map(writer::write).toList());
    new CompareFigures(store, minter).changed();
  }
}

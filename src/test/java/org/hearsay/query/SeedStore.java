package org.hearsay.query;

import org.hearsay.store.ClaimStore;

/** The seed articles, read by all the real steps, stored and compared. */
final class SeedStore {

  private SeedStore() {}

  static ClaimStore load() {
    return ReadStore.of("seeds");
  }
}

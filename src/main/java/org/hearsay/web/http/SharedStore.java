package org.hearsay.web.http;

import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.store.ClaimStore;

/** A store that a few may read at a time, for answers that take a core to work out. */
public record SharedStore(ClaimStore store, Turnstile turnstile) {

  /**
   * Reads within one transaction, when it is the reader's turn. What is given back must not reach
   * into the dataset.
   *
   * @throws Refusal if too many wait, or it takes too long
   */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return turnstile.passing(() -> store.read(reading));
  }

  /** Names what a store on disk holds just now, at once and for everyone. */
  public Optional<String> version() {
    return store.version();
  }
}

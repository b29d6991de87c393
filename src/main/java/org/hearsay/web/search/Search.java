package org.hearsay.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.text.TextIndex;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;

/**
 * Search in a store, as it was when the newest index was begun: what was stored in the last seconds
 * may be missed.
 */
public final class Search implements AutoCloseable {

  private final NewestIndex index;

  /** Opens the index of the store as it is, or makes it in the background. */
  public Search(ClaimStore store) {
    index = new NewestIndex(store);
  }

  /** Takes notice that the store may have changed. */
  public void refresh() {
    index.refresh();
  }

  /**
   * The index as {@code text:query} of SPARQL uses it.
   *
   * @throws Refusal if the first index is still being made
   */
  public TextIndex forSparql() {
    return index.now().forSparql();
  }

  /**
   * The best hits, the best first.
   *
   * @param words all of which are sought; a phrase stands in quotation marks, a beginning ends in
   *     an asterisk, and a minus excludes
   * @throws Refusal if the first index is still being made
   */
  public List<Hit> find(String words, Set<Field> fields, int most) {
    return reading(newest -> newest.find(words, fields, most));
  }

  /**
   * Those of some kinds that hold all of some words, the best first.
   *
   * @throws Refusal if the first index is still being made
   */
  public Listing find(String words, Set<Kind> kinds, int from, int most) {
    return reading(newest -> newest.find(words, kinds, from, most));
  }

  /**
   * The best of some kinds that hold all of some words. Of those with the very same words, as many
   * articles repeat them, there is one.
   *
   * @throws Refusal if the first index is still being made
   */
  public Listing best(String words, Set<Kind> kinds, int most) {
    return reading(newest -> newest.best(words, kinds, most));
  }

  /**
   * Part of a list.
   *
   * @throws Refusal if the first index is still being made
   */
  public Listing list(Shelf shelf, int from, int most) {
    return reading(newest -> newest.list(shelf, from, most));
  }

  /**
   * How long a list is.
   *
   * @throws Refusal if the first index is still being made
   */
  public long count(Shelf shelf) {
    return reading(newest -> newest.count(shelf));
  }

  private <T> T reading(Reading<T> work) {
    try {
      return work.of(index.now());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Names the version of the store that is searched; empty of one in memory. */
  public Optional<String> version() {
    return index.version();
  }

  /** Gives up an index that is being made. */
  @Override
  public void close() {
    index.close();
  }

  /** What is asked of an index. */
  private interface Reading<T> {
    T of(Index index) throws IOException;
  }
}

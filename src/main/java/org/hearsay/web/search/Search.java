package org.hearsay.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.text.TextIndex;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;

/**
 * Search in a store.
 *
 * <p>The index is derived, and no transaction spans it and the store. Instead each index is made
 * whole from one snapshot of the store, in the background, and takes the place of the last when it
 * is finished. A search may thus miss what was stored in the last seconds, and never finds half of
 * anything, whatever was killed when.
 */
public final class Search implements AutoCloseable {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration BRIEFLY = Duration.ofSeconds(3);

  private final ClaimStore store;
  private final ExecutorService maker = Executors.newSingleThreadExecutor(Search::makerThread);
  private Optional<Generation> current = Optional.empty();
  private Optional<Generation> retired = Optional.empty();
  private Optional<String> failure = Optional.empty();
  private final long patienceEnds = System.nanoTime() + BRIEFLY.toNanos();
  private volatile boolean closed;

  /** Opens the index of the store as it is, or makes it in the background. */
  public Search(ClaimStore store) {
    this.store = store;
    refresh();
  }

  /** Takes notice that the store may have changed. */
  public void refresh() {
    maker.execute(this::renew);
  }

  /**
   * The index as {@code text:query} of SPARQL uses it.
   *
   * @throws Refusal if the first index is still being made
   */
  public TextIndex forSparql() {
    return index().forSparql();
  }

  /**
   * The best hits, the best first.
   *
   * @param words all of which are sought; a phrase stands in quotation marks, a beginning ends in
   *     an asterisk, and a minus excludes
   * @throws Refusal if the first index is still being made
   */
  public List<Hit> find(String words, Set<Field> fields, int most) {
    return reading(index -> index.find(words, fields, most));
  }

  /**
   * Those of some kinds that hold all of some words, the best first.
   *
   * @throws Refusal if the first index is still being made
   */
  public Listing find(String words, Set<Kind> kinds, int from, int most) {
    return reading(index -> index.find(words, kinds, from, most));
  }

  /**
   * The best of some kinds that hold all of some words. Of those with the very same words, as many
   * articles repeat them, there is one.
   *
   * @throws Refusal if the first index is still being made
   */
  public Listing best(String words, Set<Kind> kinds, int most) {
    return reading(index -> index.best(words, kinds, most));
  }

  /**
   * Part of a list.
   *
   * @throws Refusal if the first index is still being made
   */
  public Listing list(Shelf shelf, int from, int most) {
    return reading(index -> index.list(shelf, from, most));
  }

  /**
   * How long a list is.
   *
   * @throws Refusal if the first index is still being made
   */
  public long count(Shelf shelf) {
    return reading(index -> index.count(shelf));
  }

  private <T> T reading(Reading<T> work) {
    try {
      return work.of(index());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private synchronized Index index() {
    awaitFirst();
    return current
        .map(Generation::index)
        .orElseThrow(
            () ->
                failure
                    .map(why -> Refusal.overLimit("The search index cannot be made: " + why))
                    .orElseGet(
                        () ->
                            Refusal.busy(
                                "Lists and search are being made ready. Claims, articles and"
                                    + " queries are answered meanwhile.",
                                SOON)));
  }

  /** That of a small store is made while the server starts; nobody waits long for another. */
  private void awaitFirst() {
    try {
      long left = patienceEnds - System.nanoTime();
      while (current.isEmpty() && failure.isEmpty() && left > 0) {
        wait(TimeUnit.NANOSECONDS.toMillis(left) + 1);
        left = patienceEnds - System.nanoTime();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Names the version of the store that is searched; empty of one in memory. */
  public synchronized Optional<String> version() {
    return current.map(Generation::version).filter(version -> !version.isEmpty());
  }

  private void renew() {
    try {
      Optional<Path> folder = store.directory();
      if (folder.isPresent()) {
        renew(new IndexFolders(folder.get()), store.version().orElseThrow());
      } else {
        Directory directory = new ByteBuffersDirectory();
        make(directory);
        replace("", directory);
      }
    } catch (IOException unwritable) {
      failed(unwritable);
    } catch (UncheckedIOException unwritable) {
      failed(unwritable.getCause());
    }
  }

  /** The version is told before the snapshot is taken: an index may be newer than it says. */
  private void renew(IndexFolders folders, String version) throws IOException {
    if (current.filter(index -> index.version.equals(version)).isPresent()) {
      return;
    }
    if (!folders.has(version)) {
      try (Directory directory = FSDirectory.open(folders.begin())) {
        make(directory);
      }
      if (closed) {
        return;
      }
      folders.finish(version);
    }
    replace(version, FSDirectory.open(folders.of(version)));
    folders.removeAllBut(
        Stream.concat(current.stream(), retired.stream())
            .map(Generation::version)
            .collect(Collectors.toSet()));
  }

  private void make(Directory directory) {
    store.read(
        dataset -> {
          try {
            Index.make(dataset, directory, () -> !closed);
            return directory;
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
  }

  /** A search that is under way may still read the index before. */
  private synchronized void replace(String version, Directory directory) throws IOException {
    Generation made = new Generation(version, new Index(directory));
    if (retired.isPresent()) {
      retired.get().index.close();
    }
    retired = current;
    current = Optional.of(made);
    failure = Optional.empty();
    notifyAll();
  }

  private synchronized void failed(IOException why) {
    failure = Optional.of(why.getClass().getSimpleName());
    notifyAll();
  }

  /** Gives up an index that is being made. */
  @Override
  public void close() {
    closed = true;
    maker.shutdown();
    try {
      maker.awaitTermination(1, TimeUnit.MINUTES);
      for (Generation generation : Stream.concat(current.stream(), retired.stream()).toList()) {
        generation.index.close();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Thread makerThread(Runnable work) {
    Thread thread = new Thread(work, "search-index");
    thread.setDaemon(true);
    return thread;
  }

  /** An index and the version of the store it was made of. */
  private record Generation(String version, Index index) {}

  /** What is asked of an index. */
  private interface Reading<T> {
    T of(Index index) throws IOException;
  }
}

package org.hearsay.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;

/**
 * The newest index of a store that is finished.
 *
 * <p>The index is derived, and no transaction spans it and the store. Instead each index is made
 * whole from one snapshot of the store, in the background, and takes the place of the last when it
 * is finished. A search may thus miss what was stored in the last seconds, and never finds half of
 * anything, whatever was killed when.
 */
final class NewestIndex implements AutoCloseable {

  /** After which it is worth asking again for what is being made. */
  private static final Duration SOON = Duration.ofSeconds(5);

  /** For which who asks waits for the first index. */
  private static final Duration BRIEFLY = Duration.ofSeconds(3);

  private final ClaimStore store;

  /** What is asked of it after it was closed is not done. */
  private final ExecutorService maker =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          NewestIndex::makerThread,
          new ThreadPoolExecutor.DiscardPolicy());

  private Optional<Generation> current = Optional.empty();
  private Optional<Generation> retired = Optional.empty();
  private Optional<String> failure = Optional.empty();
  private final long patienceEnds = System.nanoTime() + BRIEFLY.toNanos();
  private volatile boolean closed;

  /** Opens the index of the store as it is, or makes it in the background. */
  NewestIndex(ClaimStore store) {
    this.store = store;
    refresh();
  }

  /** Takes notice that the store may have changed. */
  void refresh() {
    maker.execute(this::renew);
  }

  /**
   * The index as it is now.
   *
   * @throws Refusal if the first is still being made
   */
  synchronized Index now() {
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
  synchronized Optional<String> version() {
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
    } catch (RuntimeException | OutOfMemoryError fault) {
      // Whoever searches must be told, whatever it was; the thread tells the rest.
      failed(fault);
      throw fault;
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

  private synchronized void failed(Throwable why) {
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
}

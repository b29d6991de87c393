package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A TDB2 dataset, made anew after a write that failed.
 *
 * <p>In TDB2 5.6, to abort a write, read, and write again puts zeros into the node table, and what
 * had been committed can no longer be read (fixed in 6.1). So whatever can fail is done before a
 * write begins; and if one fails all the same, the dataset is thrown away with all it had cached,
 * and opened again from disk.
 */
final class Connection implements AutoCloseable {

  /** What to do about a store that the disk, or another program, has damaged. */
  static final String AFTER_DAMAGE =
      "restore a backup of it, or ingest its texts into a new folder";

  private static final String HELD_BY = "held by ";

  /** In bytes. No store can be opened for writing in less. */
  private static final long LEAST_ROOM = 1 << 20;

  private final Optional<Path> directory;
  private volatile DatasetGraph dataset;

  private Connection(Optional<Path> directory) {
    this.directory = directory;
    this.dataset = connect();
  }

  static Connection to(Path directory) {
    return new Connection(Optional.of(directory));
  }

  static Connection inMemory() {
    return new Connection(Optional.empty());
  }

  DatasetGraph dataset() {
    return dataset;
  }

  /** Reads within one transaction. What is given back must not reach into the dataset. */
  <T> T read(Function<DatasetGraph, T> reading) {
    DatasetGraph current = dataset;
    return Txn.calculateRead(current, () -> reading.apply(current));
  }

  /**
   * Writes in one transaction: all of it, or, if it throws, nothing.
   *
   * @throws StoreException if the disk takes no more
   */
  void write(Consumer<DatasetGraph> writing) {
    boolean committed = false;
    dataset.begin(TxnType.WRITE);
    try {
      writing.accept(dataset);
      dataset.commit();
      committed = true;
    } catch (InternalError | RuntimeIOException unwritable) {
      // A page that is mapped into memory and has no room on disk is, to Java, an internal error.
      throw unwritable(directory, unwritable);
    } finally {
      if (committed) {
        dataset.end();
      } else {
        startOver();
      }
    }
  }

  /** Goes over to the newest generation of the store. */
  void reopen() {
    TDBInternal.expel(dataset, true);
    dataset = connect();
  }

  private static StoreException unwritable(Optional<Path> directory, Throwable cause) {
    return directory
        .map(in -> Generations.unwritable(in, cause))
        .orElseGet(() -> new StoreException("the store in memory cannot be written to", cause));
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }

  private void startOver() {
    dataset.abort();
    dataset.end();
    if (directory.isPresent()) {
      reopen();
    }
  }

  private DatasetGraph connect() {
    DatasetGraph connected =
        directory.map(Connection::connect).orElseGet(DatabaseMgr::createDatasetGraph);
    connected.getContext().set(TDB2.symUnionDefaultGraph, true);
    return connected;
  }

  private static DatasetGraph connect(Path directory) {
    try {
      mendJournal(directory);
      return DatabaseMgr.connectDatasetGraph(directory.toAbsolutePath().toString());
    } catch (InternalError noRoom) {
      throw Generations.unwritable(directory, noRoom);
    } catch (JenaException | RuntimeIOException e) {
      if (hasNoRoom(directory, e)) {
        throw Generations.unwritable(directory, e);
      }
      String message = String.valueOf(e.getMessage());
      boolean isInUse = e instanceof DBOpEnvException && message.contains(HELD_BY);
      throw new StoreException(
          isInUse ? inUse(directory, message) : unopened(directory, message), e);
    }
  }

  /** What the system says of a full disk depends on its language, so the disk is looked at. */
  private static boolean hasNoRoom(Path directory, Throwable failure) {
    return failure.getCause() instanceof IOException
        && directory.toFile().getUsableSpace() < LEAST_ROOM;
  }

  /** Nobody else may write to a journal that is mended, so the store is locked as TDB2 does it. */
  private static void mendJournal(Path directory) {
    ProcessFileLock lock =
        DatabaseConnection.lockForLocation(Location.create(directory.toString()));
    if (!lock.isLockedHere()) {
      lock.lockEx();
      try {
        new Generations(directory).newest().ifPresent(Journal::dropHalfAnEntry);
      } finally {
        ProcessFileLock.release(lock);
      }
    }
  }

  /** Names the process that has the store open, as the end of TDB2's message does. */
  private static String inUse(Path directory, String message) {
    return "the store "
        + directory
        + " is in use by "
        + message.substring(message.indexOf(HELD_BY) + HELD_BY.length())
        + ": stop it or, if it serves, send it the texts (hearsay serve --token-file)";
  }

  private static String unopened(Path directory, String message) {
    return "cannot open the store "
        + directory
        + ": "
        + message
        + "; "
        + forbidden(directory)
            .map(file -> "let this user read and write " + file)
            .orElse(AFTER_DAMAGE);
  }

  /** What of a store may not be read or written. */
  private static Optional<Path> forbidden(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> !Files.isReadable(file) || !Files.isWritable(file)).findFirst();
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.of(directory);
    }
  }
}

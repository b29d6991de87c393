package org.hearsay.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;

/**
 * Claims in a TDB2 store. One process at a time can have a store open; within it, any thread may
 * read, and writes are queued.
 *
 * <p>The default graph that queries see is the union of all named graphs: one for each document
 * version, one for the verdicts on each population, one for the reasons of all verdicts, one for
 * the vocabulary.
 */
public final class ClaimStore implements AutoCloseable {

  private final Connection connection;
  private final Optional<StoreFolder> folder;
  private final WriterThread thread = new WriterThread();
  private final StoreWriter writer;

  private ClaimStore(Connection connection, Optional<StoreFolder> folder) {
    this.connection = connection;
    this.folder = folder;
    this.writer = new StoreWriter(connection);
  }

  /**
   * Opens the store in a folder, which is made if it is missing.
   *
   * @throws StoreException if the folder holds something else, or another process has it open
   */
  public static ClaimStore open(Path directory) {
    StoreFolder folder = new StoreFolder(directory);
    folder.create();
    return connect(folder);
  }

  /**
   * Opens the store in a folder.
   *
   * @throws StoreException if there is none, or another process has it open
   */
  public static ClaimStore openExisting(Path directory) {
    StoreFolder folder = new StoreFolder(directory);
    folder.requireStore();
    return connect(folder);
  }

  /** A store that is gone when it is closed, for tests and for trying things out. */
  public static ClaimStore inMemory() {
    return new ClaimStore(Connection.inMemory(), Optional.empty());
  }

  private static ClaimStore connect(StoreFolder folder) {
    ClaimStore store = new ClaimStore(Connection.to(folder.path()), Optional.of(folder));
    try {
      folder.generations().removeStale();
      store.thread.begin(store.writer::completeEarlierClaims).run();
      return store;
    } catch (RuntimeException | Error fault) {
      // Whatever it was: nobody was given the store, so nobody else can let go of it.
      try (store) {
        throw fault;
      }
    }
  }

  /**
   * Stores documents, several to a transaction, each whole.
   *
   * @return what became of each, in order; when this returns, all of them are on disk
   */
  public List<Outcome> replace(List<DocumentQuads> documents) {
    return thread.call(() -> writer.replace(documents));
  }

  /**
   * Begins to make each of some graphs hold just its triples, all in one transaction, so that the
   * caller can go on to read and prepare more.
   *
   * @param descriptions quads of other graphs, which tell all that these are to tell of their
   *     subjects
   * @return waits until all is on disk, and throws if it cannot be
   */
  public Runnable beginReplacing(
      Map<Node, ? extends Collection<Triple>> graphs, Collection<Quad> descriptions) {
    return thread.begin(() -> writer.replaceGraphs(graphs, descriptions));
  }

  /** Reads within one transaction. What is given back must not reach into the dataset. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    return connection.read(reading);
  }

  /**
   * The dataset itself, for whoever manages read transactions as the SPARQL endpoint does. A write
   * that fails closes it; ask anew then.
   */
  public DatasetGraph dataset() {
    return connection.dataset();
  }

  /** Where the store is; empty for one in memory. What is derived from it may be kept there too. */
  public Optional<Path> directory() {
    return folder.map(StoreFolder::path);
  }

  /** The base under which its things are named; empty while it holds no document. */
  public Optional<String> base() {
    return read(
        dataset -> {
          Iterator<Quad> documents =
              dataset.find(Quad.unionGraph, Node.ANY, Borrowed.TYPE, Hs.DOCUMENT);
          return documents.hasNext()
              ? Optional.of(IriMinter.baseOf(documents.next().getSubject()))
              : Optional.empty();
        });
  }

  /** Names what a store on disk holds just now; another name after each commit. */
  public Optional<String> version() {
    return folder.map(in -> in.generations().version());
  }

  /** Writes out all quads of the store. */
  public void export(OutputStream out, RDFFormat format) {
    read(
        dataset -> {
          RDFDataMgr.write(out, dataset, format);
          return format;
        });
  }

  /**
   * Writes a compressed N-Quads file of all quads beside the data, while others go on.
   *
   * @return the file
   * @throws StoreException if the store is in memory
   */
  public Path backup() {
    requireFolder("back up");
    return Path.of(DatabaseMgr.backup(connection.dataset()));
  }

  /**
   * Rewrites the data without what was replaced, and removes the old files. Nobody may be reading.
   *
   * @throws StoreException if the store is in memory, or the disk takes no more
   */
  public void compact() {
    Generations generations = requireFolder("compact").generations();
    thread.call(
        () -> {
          generations.makeNext(writer::copyTo);
          connection.reopen();
          generations.removeStale();
          return generations;
        });
  }

  /** Waits for writes under way, then lets go of the store. */
  @Override
  public void close() {
    thread.call(
        () -> {
          connection.close();
          return connection;
        });
    thread.close();
  }

  private StoreFolder requireFolder(String what) {
    return folder.orElseThrow(
        () -> new StoreException("a store in memory has no files to " + what));
  }
}

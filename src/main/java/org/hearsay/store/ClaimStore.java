package org.hearsay.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.Ontology;

/**
 * Claims in a TDB2 store. One process at a time can have a store open; within it, any thread may
 * read, and writes are queued.
 *
 * <p>The default graph that queries see is the union of all named graphs: one for each document
 * version, one for the comparisons, one for the vocabulary.
 */
public final class ClaimStore implements AutoCloseable {

  /**
   * As TDB2 writes a page anew in each transaction that touches it, few quads a transaction are
   * slow and bloat the store.
   */
  private static final int BATCH = 100_000;

  private final Connection connection;
  private final Optional<StoreFolder> folder;
  private final WriterThread writer = new WriterThread();
  private boolean vocabularyWritten;

  private ClaimStore(Connection connection, Optional<StoreFolder> folder) {
    this.connection = connection;
    this.folder = folder;
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
    Connection connection = Connection.to(folder.path());
    folder.generations().removeStale();
    return new ClaimStore(connection, Optional.of(folder));
  }

  /**
   * Stores documents, several to a transaction, each whole.
   *
   * @return what became of each, in order; when this returns, all of them are on disk
   */
  public List<Outcome> replace(List<DocumentQuads> documents) {
    return writer.call(
        () -> {
          writeVocabulary();
          List<Outcome> outcomes = new ArrayList<>();
          for (List<DocumentQuads> batch : batches(documents)) {
            outcomes.addAll(replaceTogether(batch));
          }
          return outcomes;
        });
  }

  /** Makes each of some graphs hold just its triples, all in one transaction. */
  public void replaceGraphs(Map<Node, ? extends Collection<Triple>> graphs) {
    beginReplacing(graphs).run();
  }

  /**
   * The same, begun. The caller can go on to read and prepare more.
   *
   * @return waits until all is on disk, and throws if it cannot be
   */
  public Runnable beginReplacing(Map<Node, ? extends Collection<Triple>> graphs) {
    return writer.begin(() -> replaceOthers(graphs));
  }

  /** Reads within one transaction. What is given back must not reach into the dataset. */
  public <T> T read(Function<DatasetGraph, T> reading) {
    DatasetGraph dataset = connection.dataset();
    return Txn.calculateRead(dataset, () -> reading.apply(dataset));
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
    writer.call(
        () -> {
          generations.makeNext(connection::copyTo);
          connection.reopen();
          generations.removeStale();
          return generations;
        });
  }

  /** Waits for writes under way, then lets go of the store. */
  @Override
  public void close() {
    writer.call(
        () -> {
          connection.close();
          return connection;
        });
    writer.close();
  }

  private StoreFolder requireFolder(String what) {
    return folder.orElseThrow(
        () -> new StoreException("a store in memory has no files to " + what));
  }

  private List<Outcome> replaceTogether(List<DocumentQuads> documents) {
    List<Change> changes =
        read(
            dataset -> {
              Revision revision = new Revision(dataset);
              return documents.stream().map(revision::of).toList();
            });
    write(changes);
    return changes.stream().map(Change::outcome).toList();
  }

  /** A document that comes twice is in two batches, so that the later one sees the earlier. */
  private static List<List<DocumentQuads>> batches(List<DocumentQuads> documents) {
    List<List<DocumentQuads>> batches = new ArrayList<>();
    List<DocumentQuads> batch = new ArrayList<>();
    Set<Node> inBatch = new HashSet<>();
    int size = 0;
    for (DocumentQuads document : documents) {
      boolean full = size > 0 && size + document.triples().size() > BATCH;
      if (full || inBatch.contains(document.document())) {
        batches.add(batch);
        batch = new ArrayList<>();
        inBatch.clear();
        size = 0;
      }
      batch.add(document);
      inBatch.add(document.document());
      size += document.triples().size();
    }
    batches.add(batch);
    return batches;
  }

  /** On the writer's thread; once is enough, as nobody else writes. */
  private void writeVocabulary() {
    if (!vocabularyWritten) {
      replaceOthers(Map.of(Ontology.GRAPH, Ontology.vocabulary().find().toList()));
      vocabularyWritten = true;
    }
  }

  private void replaceOthers(Map<Node, ? extends Collection<Triple>> graphs) {
    List<Change> changes = new ArrayList<>();
    graphs.forEach((name, triples) -> changes.add(replacement(name, triples)));
    write(changes);
  }

  private Change replacement(Node name, Collection<Triple> triples) {
    Set<Quad> removed = read(dataset -> Revision.graph(dataset, name));
    Set<Quad> added = new LinkedHashSet<>();
    for (Triple triple : triples) {
      Quad quad = Quad.create(name, triple);
      if (!removed.remove(quad)) {
        added.add(quad);
      }
    }
    return removed.isEmpty() && added.isEmpty()
        ? Change.NONE
        : new Change(Outcome.REWRITTEN, Set.of(), List.copyOf(removed), added);
  }

  private void write(List<Change> changes) {
    if (changes.stream().anyMatch(change -> change.outcome() != Outcome.UNCHANGED)) {
      connection.write(dataset -> changes.forEach(change -> change.apply(dataset)));
    }
  }
}

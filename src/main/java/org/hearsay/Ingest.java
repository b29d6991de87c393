package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Extraction;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.source.Reading;
import org.hearsay.source.Sources;
import org.hearsay.store.ClaimStore;
import org.hearsay.store.Outcome;

/**
 * The flow from texts to the store: source → annotate → extract → rdf → store.
 *
 * <p>Documents are stored whole, several to a transaction, and told of only when they are on disk.
 * A text that cannot be read stops no other. Reading the same text again changes nothing.
 */
public final class Ingest {

  /** Takes what became of each text, on the thread that runs the flow. */
  public interface Listener {

    /** A document is on disk, or was there already. */
    void loaded(Extraction extraction, Outcome outcome);

    void refused(Reading.Refused refused);

    /** Something about a document's description that had to be left out. */
    void remarked(String document, String remark);
  }

  /** Triples in a batch: small transactions are slow and bloat the store. */
  private static final int BATCH = 100_000;

  private final ExtractClaims extraction;
  private final ExtractionWriter writer;
  private final ClaimStore store;

  public Ingest(ExtractClaims extraction, ExtractionWriter writer, ClaimStore store) {
    this.extraction = extraction;
    this.writer = writer;
    this.store = store;
  }

  /** Reads all places to their ends and stores what they hold. */
  public void run(Sources sources, List<String> places, Listener listener) {
    Batch batch = new Batch(listener);
    extraction.run(sources, places, batch);
    batch.store();
  }

  /** Documents that wait to be stored together. */
  private final class Batch implements ExtractClaims.Listener {
    private final Listener listener;
    private final List<Extraction> extractions = new ArrayList<>();
    private final List<DocumentQuads> documents = new ArrayList<>();
    private int triples;

    Batch(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void extracted(Extraction found) {
      DocumentQuads document = writer.write(found);
      extractions.add(found);
      documents.add(document);
      triples += document.triples().size();
      if (triples >= BATCH) {
        store();
      }
    }

    @Override
    public void refused(Reading.Refused refused) {
      listener.refused(refused);
    }

    @Override
    public void remarked(String document, String remark) {
      listener.remarked(document, remark);
    }

    void store() {
      List<Outcome> outcomes = store.replace(documents);
      for (int i = 0; i < outcomes.size(); i++) {
        listener.loaded(extractions.get(i), outcomes.get(i));
      }
      extractions.clear();
      documents.clear();
      triples = 0;
    }
  }
}

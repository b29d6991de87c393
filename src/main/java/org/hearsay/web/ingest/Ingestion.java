package org.hearsay.web.ingest;

import com.google.gson.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.CompareFigures;
import org.hearsay.ExtractClaims;
import org.hearsay.Ingest;
import org.hearsay.claim.Extraction;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.source.Reading;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import org.hearsay.store.ClaimStore;
import org.hearsay.store.Outcome;
import org.hearsay.web.http.Refusal;

/** Takes texts into the store of a running server, one delivery at a time. */
public final class Ingestion {

  private static final Duration SOON = Duration.ofSeconds(10);

  private final Ingest ingest;
  private final CompareFigures comparisons;
  private final Runnable afterwards;
  private final ReentrantLock one = new ReentrantLock();

  /**
   * Adds to a store.
   *
   * @param minter names what is added
   * @param afterwards is run when the store has changed
   */
  public Ingestion(
      ClaimStore store, IriMinter minter, String softwareVersion, Runnable afterwards) {
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.ingest =
        new Ingest(
            new ExtractClaims(workers), new ExtractionWriter(minter, softwareVersion), store);
    this.comparisons = new CompareFigures(store, minter);
    this.afterwards = afterwards;
  }

  /**
   * Reads JSON Lines, a document a line.
   *
   * @return what became of each, in order; all that is not refused is on disk
   * @throws Refusal if another delivery is under way
   */
  Receipt take(InputStream lines) {
    if (!one.tryLock()) {
      throw Refusal.busy("Other texts are being read. Try again shortly.", SOON);
    }
    try {
      Receipt receipt = new Receipt();
      ReadingOptions options =
          new ReadingOptions(true, StandardCharsets.UTF_8, ReadingOptions.DEFAULT_MAX_BYTES, false);
      ingest.run(new Sources(options, lines), List.of("-"), receipt);
      comparisons.changed();
      return receipt;
    } finally {
      one.unlock();
      afterwards.run();
    }
  }

  /** What became of each text. */
  static final class Receipt implements Ingest.Listener {

    private final List<JsonObject> lines = new ArrayList<>();
    private boolean complete = true;

    @Override
    public void loaded(Extraction extraction, Outcome outcome) {
      JsonObject line = line("id", extraction.document().id());
      line.addProperty("outcome", outcome.name().toLowerCase(Locale.ROOT));
      line.addProperty("attributions", extraction.attributions().size());
      line.addProperty("figures", extraction.figures().size());
    }

    @Override
    public void refused(Reading.Refused refused) {
      complete = false;
      line("place", refused.place()).addProperty("refused", refused.reason());
    }

    @Override
    public void remarked(String document, String remark) {
      line("id", document).addProperty("remark", remark);
    }

    private JsonObject line(String key, String value) {
      JsonObject line = new JsonObject();
      line.addProperty(key, value);
      lines.add(line);
      return line;
    }

    List<JsonObject> lines() {
      return lines;
    }

    /** Whether no text was refused. */
    boolean complete() {
      return complete;
    }
  }
}

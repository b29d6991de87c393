package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.rdf.ComparisonWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.ReasonWriter;
import org.hearsay.store.ClaimStore;

/** Verdicts on their way into the store. While it writes some, the next can be found. */
final class VerdictQueue {

  /**
   * How many triples are written at once; more, if one population alone has them. Verdicts touch
   * pages all over the store, and each transaction writes those anew that it touches, so that fewer
   * and larger ones write less; but the first has to be found before anything is written.
   */
  private static final int BATCH = 200_000;

  private final ClaimStore store;
  private final ReasonWriter reasons;
  private final List<ComparisonWriter> waiting = new ArrayList<>();
  private int triples;
  private Runnable written = () -> {};

  VerdictQueue(ClaimStore store, IriMinter minter) {
    this.store = store;
    this.reasons = new ReasonWriter(minter);
  }

  /** Takes the reasons of verdicts, to be written together with them. */
  ReasonWriter reasons() {
    return reasons;
  }

  /** Takes the verdicts on one population. */
  void add(ComparisonWriter verdicts) {
    waiting.add(verdicts);
    triples += verdicts.triples().size();
    if (triples >= BATCH) {
      write();
    }
  }

  /** Waits until all is on disk. */
  void finish() {
    write();
    written.run();
  }

  private void write() {
    written.run();
    written =
        store.beginReplacing(
            waiting.stream()
                .collect(Collectors.toMap(ComparisonWriter::graph, ComparisonWriter::triples)),
            reasons.take());
    waiting.clear();
    triples = 0;
  }
}

package org.hearsay.cli.extraction;

import org.hearsay.claim.Extraction;

/** Prints what was found in one document. */
@FunctionalInterface
public interface ExtractionPrinter {
  void print(Extraction extraction);
}

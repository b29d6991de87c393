package org.hearsay.cli;

import org.hearsay.claim.Extraction;

/** Prints what was found in one document. */
@FunctionalInterface
interface ExtractionPrinter {
  void print(Extraction extraction);
}

package org.hearsay.extract.figure;

import org.hearsay.claim.Measure;
import org.hearsay.claim.Status;

/**
 * The words that say what has become of those counted.
 *
 * @param at index of the first
 * @param end index after the last
 */
record StatusMatch(StatusTable.Entry entry, int at, int end) {

  /** The same, where the clause tells what a count of those in it is. */
  StatusMatch measuring(Measure measure) {
    return new StatusMatch(new StatusTable.Entry(entry.code(), measure), at, end);
  }

  Status in(LexemeLine line) {
    return new Status(entry.code(), line.span(at, end));
  }

  Measure measure() {
    return entry.measure();
  }
}

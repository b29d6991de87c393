package org.hearsay.extract.figure;

import org.hearsay.claim.Measure;
import org.hearsay.claim.Status;

/**
 * The word that says what has become of those counted.
 *
 * @param at index of its lexeme
 */
record StatusMatch(StatusTable.Entry entry, int at) {

  Status in(LexemeLine line) {
    return new Status(entry.code(), line.at(at).span());
  }

  Measure measure() {
    return entry.measure();
  }
}

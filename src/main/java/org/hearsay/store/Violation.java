package org.hearsay.store;

import java.util.Optional;

/**
 * Something in a store that does not conform.
 *
 * @param document what its source calls the document concerned; empty outside of documents
 * @param focus the IRI of what does not conform
 * @param message what is required of it
 * @param value the offending value, where there is one
 */
public record Violation(
    Optional<String> document, String focus, String message, Optional<String> value) {

  /** As a line of a report. */
  public String line() {
    return "%s: <%s>: %s%s"
        .formatted(
            document.orElse("(no document)"),
            focus,
            message,
            value.map(found -> " (found: " + found + ")").orElse(""));
  }
}

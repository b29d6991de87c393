package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * Something doubtful in a text that a reader should know of.
 *
 * @param span where
 * @param message what, as a sentence
 */
public record Notice(Span span, String message) {}

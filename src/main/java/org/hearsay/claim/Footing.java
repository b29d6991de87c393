package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * On what footing the text puts a figure, and where it says so.
 *
 * @param words the text's own: "preliminary figures", "could not be verified"
 */
public record Footing(Basis basis, Span words) {}

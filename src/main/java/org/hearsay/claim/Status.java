package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * What the clause says of those counted.
 *
 * @param code a neutral code of the status scheme: {@code held}, {@code repatriated} …
 * @param words the text's own words for it, kept because words like "hostage" are contested
 */
public record Status(String code, Span words) {}

package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * What the clause says of those counted.
 *
 * @param code a neutral code of the status scheme, {@code held}, {@code repatriated} …, or where it
 *     has none, the word of the clause: {@code raised}, {@code depend}
 * @param words the text's own words for it, kept because words like "hostage" are contested
 */
public record Status(String code, Span words) {}

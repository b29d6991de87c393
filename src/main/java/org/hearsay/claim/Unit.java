package org.hearsay.claim;

/**
 * What a number is a number of.
 *
 * @param surface as it stands in the text; empty where nothing is named
 * @param normalized {@code percent}, an ISO 4217 code, the English name of a measure, or the
 *     counted noun, singular and lower case
 */
public record Unit(String surface, String normalized) {
  public static final Unit NONE = new Unit("", "");
}

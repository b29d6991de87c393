package org.hearsay.web.search;

import java.util.Locale;

/**
 * A list that the index keeps, so that a part of it can be shown without reading the whole store.
 * What is mentioned most comes first; else titles and names go by alphabet, claims by when they
 * were said, and figures by article.
 */
public record Shelf(String name) {

  private static final int LONGEST = 100;

  /** All of a kind. */
  public static Shelf of(Kind kind) {
    return new Shelf(kind.name());
  }

  /** What someone is reported to say. */
  public static Shelf claimsOf(String speaker) {
    return new Shelf("claims of " + speaker);
  }

  /** Those of them that state a figure, or cite one. */
  public static Shelf figureClaimsOf(String speaker) {
    return new Shelf("figures by " + speaker);
  }

  /** What articles say someone is; each entry leads to an article that does. */
  public static Shelf rolesOf(String agent) {
    return new Shelf("roles of " + agent);
  }

  /** The figures that count some. */
  public static Shelf figuresOf(String population) {
    return new Shelf("figures of " + population);
  }

  /** The claims of sources that have no name and are called so. */
  public static Shelf claimsOfThoseCalled(String description) {
    return new Shelf("claims of those called " + key(description));
  }

  /** The claims of sources with a name. */
  public static Shelf claimsWithName() {
    return new Shelf("claims with a name");
  }

  /** The claims of sources that are described and have no name. */
  public static Shelf claimsWithDescription() {
    return new Shelf("claims with a description");
  }

  /** The claims that an article makes itself. */
  static Shelf claimsOfArticles() {
    return new Shelf("claims of articles");
  }

  /** The claims for which no source is given. */
  public static Shelf claimsOfNobody() {
    return new Shelf("claims of nobody");
  }

  /** "Officials" where a sentence begins are officials. What is very long is cut. */
  static String key(String words) {
    String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    return cut.toLowerCase(Locale.ROOT);
  }
}

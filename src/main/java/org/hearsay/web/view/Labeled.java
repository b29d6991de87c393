package org.hearsay.web.view;

/**
 * A thing as a reader meets it.
 *
 * @param label its name or, where it has none, the end of its IRI
 */
public record Labeled(String iri, String label) {

  /** The local name of a term: {@code MoreThan}. */
  public String code() {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}

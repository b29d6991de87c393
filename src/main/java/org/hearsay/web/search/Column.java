package org.hearsay.web.search;

/** What the index keeps of each entry beside the words that are searched. */
final class Column {

  static final String IRI = "iri";

  /** As jena-text writes it: the language or, of a literal without, the datatype. */
  static final String LANGUAGE = "language";

  /** A {@link Kind}. */
  static final String KIND = "kind";

  /** The name of each {@link Shelf} it is on. */
  static final String SHELF = "shelf";

  /** What sources without a name are called, to be searched here alone: they are no one thing. */
  static final String CALLED = "called";

  /** The words of an entry that is listed and not searched. */
  static final String LABEL = "label";

  static final String MENTIONS = "mentions";
  static final String ARTICLES = "articles";

  /** Where an entry stands among those with as many mentions. */
  static final String ORDER = "order";

  private Column() {}
}

package org.hearsay.text;

/**
 * A block of a document's text, usually a paragraph, and what it is.
 *
 * @param span where it stands, without the blank lines around it
 */
public record Passage(Span span, Kind kind) {

  /** What a block of text is to the article. */
  public enum Kind {
    /** What is said of the text ahead of it: title, publisher, date. */
    FRONT_MATTER,
    /** The article's headline. */
    TITLE,
    /** The headline once more: nothing is taken from it that the first did not give. */
    REPEATED_TITLE,
    /** The headline of some other article that strayed into this text. */
    STRAY_HEADLINE,
    /** A paragraph of the article. */
    PARAGRAPH;

    /** Whether claims may be taken from it. */
    public boolean isArticleText() {
      return this == TITLE || this == PARAGRAPH;
    }
  }
}

package org.hearsay.claim;

/** How the words of a claim are given. */
public enum Form {
  /** All within quotation marks. */
  DIRECT,
  /** In the reporter's words. */
  INDIRECT,
  /** The reporter's words with quoted ones among them. */
  MIXED,
  /** The article's own statement. */
  NARRATION
}

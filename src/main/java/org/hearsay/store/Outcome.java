package org.hearsay.store;

/** What became of a document that was to be stored. */
public enum Outcome {
  /** It was not there before. */
  ADDED,
  /** Its text is another than before: a new version that supersedes the old. */
  REVISED,
  /** Its text is the same, but something else of it changed: it was stored anew. */
  REWRITTEN,
  /** It is stored already, just so. */
  UNCHANGED
}

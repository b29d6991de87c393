package org.hearsay.compare;

/** How one figure follows another of the same key. */
public enum Succession {
  /** It is of another time. */
  CHANGE,
  /** The same speaker gives another number for the same time. */
  REVISION
}

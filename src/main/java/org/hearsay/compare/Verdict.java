package org.hearsay.compare;

/** The names of the cases of {@link Comparison}, as outputs write them. */
public enum Verdict {
  NOT_COMPARABLE,
  INSUFFICIENT,
  SUCCESSIVE,
  COMPATIBLE,
  CONFLICT
}

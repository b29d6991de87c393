package org.hearsay.claim;

/** Whether the act of saying is affirmed ("said") or negated ("has not disclosed"). */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}

package org.hearsay.claim;

/** What a count counts. */
public enum Measure {
  /** How many there are at a time: "are held". */
  STOCK,
  /** How many change state within a period: "were returned in May". */
  FLOW,
  /** How many have changed state since a beginning: "have been returned since 2024". */
  CUMULATIVE,
  UNKNOWN
}

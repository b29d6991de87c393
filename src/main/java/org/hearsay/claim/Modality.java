package org.hearsay.claim;

/** What stance a source takes toward what is said. */
public enum Modality {
  /** Stated as so. */
  ASSERTED,
  /** Stated as not so. */
  DENIED,
  /** Charged, without proof given. */
  ALLEGED,
  /** Asked, called into doubt, or left open. */
  QUESTIONED,
  /** Undertaken for the future. */
  PROMISED,
  /** Demanded, asked for or advised. */
  ORDERED,
  /** Thought, hoped, feared or intended. */
  BELIEVED
}

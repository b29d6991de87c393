package org.hearsay.claim;

/** What stance the cue gives the source towards the content. */
public enum Modality {
  ASSERTED,
  DENIED,
  ALLEGED,
  QUESTIONED,
  PROMISED,
  ORDERED,
  BELIEVED
}

package org.hearsay.compare;

/** What those who pass into one status do to the number of those who are in another. */
public enum FlowEffect {
  /** They add to it: who is found is then held. */
  ADDS,
  /** They are taken from it: who is repatriated is no longer held. */
  REMOVES,
  /** Nothing is known of it. */
  NONE
}

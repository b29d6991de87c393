package org.hearsay.claim;

/** On what footing the text puts a figure. */
public enum Basis {
  CONFIRMED,
  ESTIMATED,
  PRELIMINARY,
  /** The text says that it could not be confirmed. */
  UNVERIFIED,
  LISTED_BY_NAME,
  UNSTATED
}

package org.hearsay.claim;

/** On what footing the text puts a figure. */
public enum Basis {
  CONFIRMED,
  ESTIMATED,
  PRELIMINARY,
  LISTED_BY_NAME,
  UNSTATED
}

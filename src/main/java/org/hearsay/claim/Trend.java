package org.hearsay.claim;

/** Whether the clause says that the quantity rose or fell to or by the amount. */
public enum Trend {
  NONE,
  UP,
  DOWN
}

package org.hearsay.extract.time;

/** Which way a clause looks from the time of writing. */
enum Direction {
  BACK,
  AHEAD,
  NONE
}

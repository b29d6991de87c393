package org.hearsay.extract.time;

/** A word that means nothing by itself but opens phrases that do: "fiscal", "half". */
enum Opener {
  OPENER
}

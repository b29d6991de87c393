package org.hearsay.extract.time;

/** A word that opens a noun phrase. */
enum Determiner {
  THE,
  A,
  THIS,
  THAT
}

package org.hearsay.extract.time;

/** "third", "3rd". */
record Ordinal(int rank) {}

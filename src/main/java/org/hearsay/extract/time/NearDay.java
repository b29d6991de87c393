package org.hearsay.extract.time;

/**
 * "yesterday", "today", "tomorrow".
 *
 * @param steps days after that of writing
 */
record NearDay(int steps) {}

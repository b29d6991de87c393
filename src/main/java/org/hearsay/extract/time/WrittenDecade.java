package org.hearsay.extract.time;

/**
 * "1980s", "80s".
 *
 * @param first its first year
 */
record WrittenDecade(int first) {}

package org.hearsay.query;

/**
 * Which rows of an answer are wanted.
 *
 * @param offset how many are skipped
 * @param limit the most that are given
 */
public record Slice(long offset, long limit) {

  /** All rows. */
  public static final Slice ALL = new Slice(0, Long.MAX_VALUE);

  public Slice {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("a slice cannot begin or reach below 0");
    }
  }
}

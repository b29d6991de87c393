package org.hearsay.query;

import org.apache.jena.query.Query;

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

  /** How many rows there are to its end. */
  long end() {
    return limit > Long.MAX_VALUE - offset ? Long.MAX_VALUE : offset + limit;
  }

  /** The query for these rows. */
  Query of(Query query) {
    if (offset > 0) {
      query.setOffset(offset);
    }
    if (limit < Long.MAX_VALUE) {
      query.setLimit(limit);
    }
    return query;
  }
}

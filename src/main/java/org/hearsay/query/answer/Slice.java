package org.hearsay.query.answer;

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

  /** Of more rows each that nobody asked for counts. */
  private static final long LONG = 1_000;

  public Slice {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("a slice cannot begin or reach below 0");
    }
  }

  /** A slice that is enough for this and for others of about its length, an eighth more at most. */
  public Slice rounded() {
    long step = Math.max(1, Long.highestOneBit(limit) / 8);
    return limit > LONG ? this : new Slice(offset, (limit + step - 1) / step * step);
  }

  /** How many rows there are to its end. */
  long end() {
    return limit > Long.MAX_VALUE - offset ? Long.MAX_VALUE : offset + limit;
  }

  /** Where these rows of a query's answer are if its own limit and offset are left off. */
  Slice within(Query query) {
    long before = query.hasOffset() ? query.getOffset() : 0;
    long most = query.hasLimit() ? Math.max(0, query.getLimit() - offset) : limit;
    return new Slice(before + offset, Math.min(limit, most));
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

package org.hearsay.web.sparql.lane;

import java.time.Duration;

/**
 * How much one query, and all of them together, may cost.
 *
 * @param time the longest a query may run; a client can only shorten it
 * @param lightTime a query that runs longer than this is heavy
 * @param running how many queries may run at once
 * @param heavy how many heavy queries may run at once; a further one is sent away to try later
 * @param textBytes the longest query text, in bytes of UTF-8
 * @param rows the most rows or triples of an answer
 * @param heldRows the most rows that a query holds to sort, match, group or tell them apart
 * @param answerBytes the largest answer, in bytes
 */
public record QueryLimits(
    Duration time,
    Duration lightTime,
    int running,
    int heavy,
    int textBytes,
    int rows,
    int heldRows,
    int answerBytes) {

  /** For a small machine. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(
          Duration.ofSeconds(10),
          Duration.ofMillis(500),
          32,
          2,
          64 << 10,
          100_000,
          500_000,
          32 << 20);

  public QueryLimits {
    requirePositive("time", time.toMillis());
    requirePositive("lightTime", lightTime.toMillis());
    requirePositive("running", running);
    requirePositive("heavy", heavy);
    requirePositive("textBytes", textBytes);
    requirePositive("rows", rows);
    requirePositive("heldRows", heldRows);
    requirePositive("answerBytes", answerBytes);
  }

  private static void requirePositive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }
}

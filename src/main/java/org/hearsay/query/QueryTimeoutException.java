package org.hearsay.query;

import java.time.Duration;

/** A query took longer than it may. */
public final class QueryTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryTimeoutException(String query, Duration limit, Throwable cause) {
    super(
        "%s: no answer within %d s; narrow it with a parameter".formatted(query, limit.toSeconds()),
        cause);
  }
}

package org.hearsay.query;

/** The name of a query, or the name or value of a parameter, is wrong; the message tells how. */
public final class QueryArgumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryArgumentException(String message) {
    super(message);
  }
}

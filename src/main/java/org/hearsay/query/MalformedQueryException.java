package org.hearsay.query;

/** A file of {@code queries/} is not what it must be; the message names it and what is wrong. */
final class MalformedQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedQueryException(String message) {
    super(message);
  }
}

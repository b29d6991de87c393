package org.hearsay.web;

/** The server could not start, for a reason its user can mend. */
public final class CannotServe extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotServe(String message, Throwable cause) {
    super(message, cause);
  }
}

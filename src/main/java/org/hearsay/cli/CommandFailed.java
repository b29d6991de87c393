package org.hearsay.cli;

/** A command that cannot go on; the message says why and what to do, and the status becomes 1. */
final class CommandFailed extends RuntimeException {

  CommandFailed(String message) {
    super(message);
  }
}

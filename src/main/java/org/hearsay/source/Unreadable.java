package org.hearsay.source;

/** A text that cannot be read; the message says what is wrong and what to do about it. */
final class Unreadable extends Exception {

  Unreadable(String reason) {
    super(reason);
  }
}

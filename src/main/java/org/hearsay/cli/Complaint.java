package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.hearsay.query.QueryTimeoutException;
import org.hearsay.store.StoreException;
import org.hearsay.web.CannotServe;

/** What a user is told of a failure: no stack trace, and what to do where something can be done. */
final class Complaint {

  private Complaint() {}

  static String about(Throwable failure) {
    if (failure instanceof CommandFailed
        || failure instanceof StoreException
        || failure instanceof CannotServe
        || failure instanceof QueryTimeoutException) {
      return failure.getMessage();
    }
    if (failure instanceof OutOfMemoryError) {
      return "memory is used up; allow more with JAVA_OPTS=-Xmx8g, or --threads 1";
    }
    if (failure instanceof UncheckedIOException || failure instanceof IOException) {
      return "reading or writing failed: " + failure.getMessage();
    }
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "this is a fault of Hearsay itself, please report it: " + failure + place;
  }
}

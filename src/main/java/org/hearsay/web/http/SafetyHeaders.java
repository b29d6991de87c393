package org.hearsay.web.http;

import java.util.function.BiConsumer;

/** The headers of every answer, which keep a browser from running, guessing or telling anything. */
final class SafetyHeaders {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
          + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private SafetyHeaders() {}

  static void set(BiConsumer<String, String> response) {
    response.accept("X-Content-Type-Options", "nosniff");
    response.accept("Content-Security-Policy", POLICY);
    response.accept("Referrer-Policy", "no-referrer");
  }
}

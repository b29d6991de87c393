package org.hearsay.web.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Who may add to the store.
 *
 * @param token what they show, as a bearer token (RFC 6750)
 * @param softwareVersion of the program, told with each document
 */
public record IngestAccess(String token, String softwareVersion) {

  private static final int SHORTEST = 16;
  private static final String SCHEME = "Bearer ";

  public IngestAccess {
    if (token.length() < SHORTEST || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "a token has at least " + SHORTEST + " letters, digits or signs, and no space");
    }
  }

  /** Whether an Authorization header shows the token; the time it takes tells nothing of it. */
  boolean allows(Optional<String> authorization) {
    return authorization
        .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(header -> header.substring(SCHEME.length()).strip())
        .filter(shown -> MessageDigest.isEqual(bytes(shown), bytes(token)))
        .isPresent();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "IngestAccess[" + softwareVersion + "]";
  }
}

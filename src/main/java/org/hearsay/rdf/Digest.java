package org.hearsay.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some words in UTF-8.
 *
 * @param hex all 64 hexadecimal digits
 */
record Digest(String hex) {

  /**
   * Of several words together; which part is which counts, so that ("ab", "c") is not ("a", "bc").
   */
  static Digest of(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          sha.update((byte) 0);
        }
        sha.update(parts[i].getBytes(StandardCharsets.UTF_8));
      }
      return new Digest(HexFormat.of().formatHex(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** 64 bits: enough to tell any documents apart. */
  String key() {
    return hex.substring(0, 16);
  }

  /** 32 bits: enough to tell the things of one document apart. */
  String brief() {
    return hex.substring(0, 8);
  }
}

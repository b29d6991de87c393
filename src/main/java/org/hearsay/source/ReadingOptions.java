package org.hearsay.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How texts are read.
 *
 * @param lines whether files and standard input hold JSON Lines, one document a line
 * @param charset the encoding of files; web pages state their own
 * @param maxBytes the largest text that is read, counted before decoding
 * @param privateHosts whether the web may be read at addresses that are not public
 */
public record ReadingOptions(boolean lines, Charset charset, int maxBytes, boolean privateHosts) {

  /** Four mebibytes: more than a thousand pages, so that more is no article. */
  public static final int DEFAULT_MAX_BYTES = 4 << 20;

  /** Plain texts in UTF-8, and public web pages only. */
  public static final ReadingOptions DEFAULT =
      new ReadingOptions(false, StandardCharsets.UTF_8, DEFAULT_MAX_BYTES, false);

  public ReadingOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("a limit of " + maxBytes + " bytes");
    }
  }
}

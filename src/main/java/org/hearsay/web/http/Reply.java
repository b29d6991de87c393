package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sends a whole answer with an ETag of its content, or word that the client has it already. */
public final class Reply {

  private static final int TAG_BYTES = 12;

  private Reply() {}

  /** Answers 200, or 304 if the request names the content's ETag. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] content)
      throws IOException {
    String tag = '"' + digest(content) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLength(content.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(content);
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}

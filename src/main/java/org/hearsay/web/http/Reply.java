package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
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
    send(request, response, type, ByteBuffer.wrap(content));
  }

  /** The same with an answer that may be large. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, String type, Outbox.Held content)
      throws IOException {
    send(request, response, type, content.content());
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, String type, ByteBuffer content)
      throws IOException {
    response.addHeader("Vary", "Accept");
    if (isKnown('"' + digest(content) + '"', request, response)) {
      return;
    }
    response.setContentType(type);
    response.setContentLength(content.limit());
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(content.array(), content.arrayOffset(), content.limit());
    }
  }

  /** Tells the ETag of an answer, and answers 304 if the request names it. */
  public static boolean isKnown(
      String tag, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    boolean known = names(request.getHeader("If-None-Match"), tag);
    if (known) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }
    return known;
  }

  /** Whether a list of tags, as If-None-Match holds it, has a tag (RFC 9110, section 13.1.2). */
  private static boolean names(String list, String tag) {
    if (list == null) {
      return false;
    }
    for (String named : list.split(",", -1)) {
      String bare = named.strip();
      if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  private static String digest(ByteBuffer content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content.duplicate());
      return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}

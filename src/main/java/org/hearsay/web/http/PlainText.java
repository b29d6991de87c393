package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers with one sentence. */
public final class PlainText {

  private PlainText() {}

  /** Sends the status with the message as its body. */
  public static void send(HttpServletResponse response, int status, String message)
      throws IOException {
    byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    if (status >= HttpServletResponse.SC_BAD_REQUEST) {
      response.setHeader("Cache-Control", "no-store");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}

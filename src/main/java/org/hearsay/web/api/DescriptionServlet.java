package org.hearsay.web.api;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Reply;

/** {@code /api/openapi.json}: what can be asked, for programs and those who write them. */
public final class DescriptionServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final byte[] description;

  /** Serves a description. */
  public DescriptionServlet(JsonObject description) {
    this.description = description.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Reply.send(request, response, Json.TYPE, description);
  }
}

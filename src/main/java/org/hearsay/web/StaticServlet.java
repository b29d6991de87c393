package org.hearsay.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;

/** The files of the page: these and no others, from the class path. */
final class StaticServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of(
          "hearsay.css", "text/css;charset=utf-8",
          "hearsay.js", "text/javascript;charset=utf-8",
          "icon.svg", "image/svg+xml");

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = rest(request);
    String type = TYPES.get(name);
    if (type == null) {
      throw Refusal.notFound("There is no such file.");
    }
    try (InputStream file = StaticServlet.class.getResourceAsStream(name)) {
      Reply.send(request, response, type, file.readAllBytes());
    }
  }
}

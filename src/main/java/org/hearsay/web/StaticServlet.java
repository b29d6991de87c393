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

  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String STYLE = "text/css;charset=utf-8";
  private static final String EDITOR = "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";
  private static final Map<String, Resource> FILES =
      Map.of(
          "hearsay.css", new Resource(STYLE, "hearsay.css"),
          "hearsay.js", new Resource(SCRIPT, "hearsay.js"),
          "icon.svg", new Resource("image/svg+xml", "icon.svg"),
          "sparql.js", new Resource(SCRIPT, "sparql.js"),
          "yasqe.min.css", new Resource(STYLE, EDITOR + "yasqe.min.css"),
          "yasqe.min.js", new Resource(SCRIPT, EDITOR + "yasqe.min.js"));

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Resource file = FILES.get(rest(request));
    if (file == null) {
      throw Refusal.notFound("There is no such file.");
    }
    try (InputStream content = StaticServlet.class.getResourceAsStream(file.path)) {
      Reply.send(request, response, file.type, content.readAllBytes());
    }
  }

  private record Resource(String type, String path) {}
}

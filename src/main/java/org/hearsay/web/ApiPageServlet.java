package org.hearsay.web;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Reply;
import org.hearsay.web.page.ApiPage;

/** The REST interface as a page to try it. */
final class ApiPageServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient JsonObject description;

  ApiPageServlet(JsonObject description) {
    this.description = description;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] html = ApiPage.of(description).outerHtml().getBytes(StandardCharsets.UTF_8);
    Reply.send(request, response, "text/html;charset=utf-8", html);
  }
}

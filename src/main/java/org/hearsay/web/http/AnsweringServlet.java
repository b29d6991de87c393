package org.hearsay.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers GET and HEAD alike, and turns refusals into responses. */
public abstract class AnsweringServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Answers, or throws a {@link Refusal}. */
  protected abstract void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (Refusal refusal) {
      RefusalForm.send(request, response, refusal);
    }
  }

  @Override
  protected final void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  /** The part of the path after the servlet's own. */
  protected static String rest(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }
}

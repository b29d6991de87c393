package org.hearsay.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;

/** All paths where nothing is. One slash too many leads to the path without it. */
final class NowhereServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern SLASH_TOO_MANY = Pattern.compile("(/[A-Za-z0-9._-]++)++/");

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (!SLASH_TOO_MANY.matcher(path).matches()) {
      throw Refusal.notFound("There is nothing at this address.");
    }
    response.setHeader("Location", path.substring(0, path.length() - 1));
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
  }
}

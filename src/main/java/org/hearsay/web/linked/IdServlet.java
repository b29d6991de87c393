package org.hearsay.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.page.Links;

/** A thing is not a document: 303 to its page or its triples (httpRange-14). */
public final class IdServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  /** No name is longer, and a header that repeats it must have room. */
  private static final int LONGEST = 2_000;

  private final transient Links links;

  /** Redirects to where the links say. */
  public IdServlet(Links links) {
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().length() > LONGEST) {
      throw Refusal.notFound("There is no such name.");
    }
    String iri = links.iri(rest(request));
    Optional<Format> format = Format.preferredBy(request);
    Optional<String> target =
        format.isPresent() ? links.data(iri, format.get().extension()) : links.page(iri);
    response.setHeader(
        "Location", target.orElseThrow(() -> Refusal.notFound("There is no such name.")));
    response.addHeader("Vary", "Accept");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }
}

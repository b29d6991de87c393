package org.hearsay.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.query.CannedQuery;
import org.hearsay.web.api.CannedQueries;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Reply;
import org.hearsay.web.page.AskPage;
import org.hearsay.web.page.Links;
import org.hearsay.web.page.QueryPage;
import org.hearsay.web.page.QuestionPage;
import org.jsoup.nodes.Document;

/** The questions as pages, and the page where any other is written. */
final class AskServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient CannedQueries queries;
  private final transient Links links;

  AskServlet(CannedQueries queries, Links links) {
    this.queries = queries;
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Document page = request.getServletPath().equals("/query") ? query(request) : asked(request);
    byte[] html = page.outerHtml().getBytes(StandardCharsets.UTF_8);
    Reply.send(request, response, "text/html;charset=utf-8", html);
  }

  private Document query(HttpServletRequest request) {
    return new QueryPage(queries.all(), links)
        .of(
            Optional.ofNullable(request.getParameter("example")),
            Optional.ofNullable(request.getParameter("query")));
  }

  private Document asked(HttpServletRequest request) {
    String name = rest(request);
    return name.isEmpty() ? AskPage.of(queries.all()) : question(name, request);
  }

  private Document question(String name, HttpServletRequest request) {
    CannedQuery query = queries.named(name);
    int from = CannedQueries.offset(request);
    return new QuestionPage(links)
        .of(
            query,
            parameter -> Optional.ofNullable(request.getParameter(parameter)),
            Optional.ofNullable(request.getQueryString()).orElse(""),
            from,
            queries.answer(query, request, QuestionPage.slice(from)));
  }
}

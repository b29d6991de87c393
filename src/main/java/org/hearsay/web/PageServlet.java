package org.hearsay.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;
import org.hearsay.web.page.ArticlePage;
import org.hearsay.web.page.ArticlesPage;
import org.hearsay.web.page.ClaimPage;
import org.hearsay.web.page.FiguresPage;
import org.hearsay.web.page.Links;
import org.hearsay.web.page.SourcesPage;
import org.hearsay.web.page.ThingPage;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;

/** The pages: the views, and the page of each thing. */
final class PageServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient ClaimStore store;
  private final transient Links links;

  PageServlet(ClaimStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String html = store.read(dataset -> page(new StoreReader(dataset), request)).outerHtml();
    Reply.send(request, response, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private Document page(StoreReader reader, HttpServletRequest request) {
    return switch (request.getServletPath()) {
      case "/articles" -> new ArticlesPage(reader, links).document();
      case "/sources" -> new SourcesPage(reader, links).document();
      case "/page" -> thing(rest(request), reader);
      default ->
          new FiguresPage(reader, links)
              .of(Optional.ofNullable(request.getParameter("population")));
    };
  }

  private Document thing(String path, StoreReader reader) {
    String iri = links.iri(path);
    Optional<Document> page =
        switch (path.replaceFirst("/.*", "")) {
          case "claim" -> new ClaimPage(reader, links).of(iri);
          case "doc" -> new ArticlePage(reader, links).of(iri);
          case "population" ->
              Optional.of(new FiguresPage(reader, links))
                  .filter(figures -> figures.knows(iri))
                  .map(figures -> figures.of(Optional.of(iri)));
          default -> Optional.empty();
        };
    return page.or(() -> new ThingPage(reader, links).of(iri))
        .orElseThrow(() -> Refusal.notFound("Nothing is recorded under this name."));
  }
}

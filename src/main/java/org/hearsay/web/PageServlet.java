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
import org.hearsay.web.page.FigureChoice;
import org.hearsay.web.page.FiguresPage;
import org.hearsay.web.page.Links;
import org.hearsay.web.page.PopulationSearch;
import org.hearsay.web.page.SourcesPage;
import org.hearsay.web.page.SpeakerPage;
import org.hearsay.web.page.ThingPage;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;

/** The pages: the views, and the page of each thing. */
final class PageServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient ClaimStore store;
  private final transient Links links;
  private final transient PageMemory pages = new PageMemory();

  PageServlet(ClaimStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String html = pages.page(address(request), store.version(), () -> html(request));
    Reply.send(request, response, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String address(HttpServletRequest request) {
    return request.getRequestURI() + "?" + request.getQueryString();
  }

  private String html(HttpServletRequest request) {
    return store.read(dataset -> page(new StoreReader(dataset), request)).outerHtml();
  }

  private Document page(StoreReader reader, HttpServletRequest request) {
    return switch (request.getServletPath()) {
      case "/articles" -> new ArticlesPage(reader, links).document();
      case "/sources" -> new SourcesPage(reader, links).document();
      case "/page" -> thing(rest(request), reader, request);
      default -> figures(reader, request);
    };
  }

  private Document figures(StoreReader reader, HttpServletRequest request) {
    String words = request.getParameter("q");
    return words == null
        ? found(new FiguresPage(reader, links).of(choice(given(request, "population"), request)))
        : new PopulationSearch(reader, links).of(words);
  }

  private Document thing(String path, StoreReader reader, HttpServletRequest request) {
    String iri = links.iri(path);
    Optional<Document> page =
        switch (path.replaceFirst("/.*", "")) {
          case "agent" -> new SpeakerPage(reader, links).of(iri);
          case "claim" -> new ClaimPage(reader, links).of(iri);
          case "doc" -> new ArticlePage(reader, links).of(iri);
          case "population" -> new FiguresPage(reader, links).of(choice(Optional.of(iri), request));
          default -> Optional.empty();
        };
    return found(page.or(() -> new ThingPage(reader, links).of(iri)));
  }

  private static FigureChoice choice(Optional<String> population, HttpServletRequest request) {
    int from = given(request, "from").map(PageServlet::count).orElse(0);
    return new FigureChoice(population, given(request, "figure"), from);
  }

  private static int count(String number) {
    if (number.matches("\\d{1,9}")) {
      return Integer.parseInt(number);
    }
    throw Refusal.badRequest("from is how many figures to pass over, such as 20");
  }

  private static Optional<String> given(HttpServletRequest request, String parameter) {
    return Optional.ofNullable(request.getParameter(parameter));
  }

  private static Document found(Optional<Document> page) {
    return page.orElseThrow(() -> Refusal.notFound("Nothing is recorded under this name."));
  }
}

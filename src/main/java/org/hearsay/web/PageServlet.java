package org.hearsay.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;
import org.hearsay.web.http.SharedStore;
import org.hearsay.web.page.ArticlePage;
import org.hearsay.web.page.ArticlesPage;
import org.hearsay.web.page.ClaimPage;
import org.hearsay.web.page.CountedPage;
import org.hearsay.web.page.DescribedPage;
import org.hearsay.web.page.FigureChoice;
import org.hearsay.web.page.FiguresPage;
import org.hearsay.web.page.Links;
import org.hearsay.web.page.SearchPage;
import org.hearsay.web.page.SourcesPage;
import org.hearsay.web.page.SpeakerPage;
import org.hearsay.web.page.ThingPage;
import org.hearsay.web.search.Search;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;

/** The pages: the views, and the page of each thing. */
final class PageServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_WORDS = 1_000;

  private final transient SharedStore store;
  private final transient Search search;
  private final transient Links links;
  private final transient PageMemory pages = new PageMemory();

  PageServlet(SharedStore store, Search search, Links links) {
    this.store = store;
    this.search = search;
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String html = pages.page(address(request), state(), () -> html(request));
    Reply.send(request, response, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String address(HttpServletRequest request) {
    return request.getRequestURI() + "?" + request.getQueryString();
  }

  /** Lists come from the index, which may be of the version before. */
  private Optional<String> state() {
    return store.version().map(version -> version + " " + search.version().orElse(""));
  }

  private String html(HttpServletRequest request) {
    return store.read(dataset -> page(new StoreReader(dataset), request)).outerHtml();
  }

  private Document page(StoreReader reader, HttpServletRequest request) {
    int from = count(request, "from");
    return switch (request.getServletPath()) {
      case "/articles" -> new ArticlesPage(reader, search, links).of(from);
      case "/counted" -> new CountedPage(search, links).of(from);
      case "/search" ->
          new SearchPage(reader, search, links).of(words(request), given(request, "in"), from);
      case "/sources" -> sources(reader, request, from);
      case "/page" -> thing(rest(request), reader, request);
      default ->
          found(new FiguresPage(reader, search, links).of(choice(Optional.empty(), request)));
    };
  }

  private Document sources(StoreReader reader, HttpServletRequest request, int from) {
    return given(request, "called")
        .map(called -> found(new DescribedPage(reader, search, links).of(called, from)))
        .orElseGet(() -> new SourcesPage(search, links).of(given(request, "which"), from));
  }

  private Document thing(String path, StoreReader reader, HttpServletRequest request) {
    String iri = links.iri(path);
    Optional<Document> page =
        switch (path.replaceFirst("/.*", "")) {
          case "agent" ->
              new SpeakerPage(reader, search, links)
                  .of(iri, count(request, "from"), count(request, "figures"));
          case "claim" -> new ClaimPage(reader, links).of(iri);
          case "doc" -> new ArticlePage(reader, links).of(iri);
          case "population" ->
              new FiguresPage(reader, search, links).of(choice(Optional.of(iri), request));
          default -> Optional.empty();
        };
    return found(page.or(() -> new ThingPage(reader, links).of(iri)));
  }

  private static FigureChoice choice(Optional<String> population, HttpServletRequest request) {
    return new FigureChoice(population, given(request, "figure"), count(request, "from"));
  }

  private static String words(HttpServletRequest request) {
    String words = given(request, "q").orElse("").strip();
    if (words.length() > LONGEST_WORDS) {
      throw Refusal.badRequest("q has up to " + LONGEST_WORDS + " characters");
    }
    return words;
  }

  private static int count(HttpServletRequest request, String parameter) {
    String number = given(request, parameter).orElse("0");
    if (number.matches("\\d{1,9}")) {
      return Integer.parseInt(number);
    }
    throw Refusal.badRequest(parameter + " is how many to pass over, such as 20");
  }

  private static Optional<String> given(HttpServletRequest request, String parameter) {
    return Optional.ofNullable(request.getParameter(parameter));
  }

  private static Document found(Optional<Document> page) {
    return page.orElseThrow(() -> Refusal.notFound("Nothing is recorded under this name."));
  }
}

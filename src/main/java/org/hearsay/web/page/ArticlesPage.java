package org.hearsay.web.page;

import org.hearsay.web.search.Entry;
import org.hearsay.web.search.Kind;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All articles that were read, by title. */
public final class ArticlesPage {

  private static final int MOST = 50;

  private final StoreReader store;
  private final Search search;
  private final Markup markup;

  /** Shows what the store holds. */
  public ArticlesPage(StoreReader store, Search search, Links links) {
    this.store = store;
    this.search = search;
    this.markup = new Markup(links);
  }

  /**
   * The page.
   *
   * @param from how many articles to pass over
   */
  public Document of(int from) {
    Frame frame = Frame.of("Articles", "/articles");
    Element main = frame.main();
    main.appendElement("h1").text("Articles");
    Listing listing = search.list(Shelf.of(Kind.ARTICLE), from, MOST);
    if (listing.all() == 0) {
      howToRead(main);
      return frame.document();
    }
    main.appendElement("p")
        .addClass("lead")
        .text(Counts.of(listing.all(), "article") + ", by title.");
    Element list = main.appendElement("ul").addClass("list");
    for (Entry entry : listing.entries()) {
      item(list.appendElement("li"), entry);
    }
    new Pager("/articles?from=", "articles").append(main, listing, MOST);
    return frame.document();
  }

  /** Tells what to do with an empty store. */
  static void howToRead(Element main) {
    Element how = main.appendElement("p").text("Read some articles first: ");
    how.appendElement("code").text("hearsay ingest PATH");
  }

  /** Appends the title and, below it, where and when the article was published. */
  void item(Element item, Entry entry) {
    markup.link(item.appendElement("p"), entry.iri(), entry.words());
    Element published = item.appendElement("p").addClass("small").addClass("soft");
    store.article(entry.iri()).ifPresent(article -> published(published, article));
  }

  private static void published(Element parent, ArticleView article) {
    article
        .publisher()
        .ifPresentOrElse(
            publisher -> Markup.isolate(parent, publisher.label()),
            () -> Markup.unknown(parent, "publisher unknown"));
    parent.appendText(", ");
    article
        .published()
        .ifPresentOrElse(parent::appendText, () -> Markup.unknown(parent, "date unknown"));
  }
}

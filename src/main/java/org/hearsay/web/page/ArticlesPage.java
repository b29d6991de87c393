package org.hearsay.web.page;

import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All articles that were read. */
public final class ArticlesPage {

  private final StoreReader store;
  private final Markup markup;

  /** Shows what the store holds. */
  public ArticlesPage(StoreReader store, Links links) {
    this.store = store;
    this.markup = new Markup(links);
  }

  /** The page. */
  public Document document() {
    Frame frame = Frame.of("Articles", "/articles");
    frame.main().appendElement("h1").text("Articles");
    Element list = frame.main().appendElement("ul").addClass("list");
    for (ArticleView article : store.articles()) {
      Element item = list.appendElement("li");
      markup.link(item.appendElement("p"), article.iri(), article.label());
      item.appendElement("p")
          .addClass("small")
          .addClass("soft")
          .text(
              article.publisher().map(p -> p.label()).orElse("publisher unknown")
                  + ", "
                  + article.published().orElse("date unknown"));
    }
    return frame.document();
  }
}

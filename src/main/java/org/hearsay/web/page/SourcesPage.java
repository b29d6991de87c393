package org.hearsay.web.page;

import org.hearsay.web.view.Quoted;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who is quoted, and how much; those without a name are told apart. */
public final class SourcesPage {

  private final StoreReader store;
  private final Markup markup;

  /** Shows what the store holds. */
  public SourcesPage(StoreReader store, Links links) {
    this.store = store;
    this.markup = new Markup(links);
  }

  /** The page. */
  public Document document() {
    Frame frame = Frame.of("Sources", "/sources");
    Element main = frame.main();
    main.appendElement("h1").text("Who is quoted");
    Element table = main.appendElement("div").addClass("scroll").appendElement("table");
    Element head = table.appendElement("thead").appendElement("tr");
    head.appendElement("th").attr("scope", "col").text("Source");
    head.appendElement("th").attr("scope", "col").text("Named");
    head.appendElement("th").attr("scope", "col").addClass("number").text("Claims");
    Element body = table.appendElement("tbody");
    store.quoted().forEach(quoted -> row(body, quoted));
    Element row = body.appendElement("tr");
    Markup.unknown(row.appendElement("td"), "nobody: the article gives no source");
    row.appendElement("td").text("no");
    row.appendElement("td").addClass("number").text(String.valueOf(store.unattributed()));
    return frame.document();
  }

  private void row(Element body, Quoted quoted) {
    Element row = body.appendElement("tr");
    markup.link(row.appendElement("td"), quoted.who());
    row.appendElement("td").text(quoted.named() ? "yes" : "no");
    row.appendElement("td").addClass("number").text(String.valueOf(quoted.claims()));
  }
}

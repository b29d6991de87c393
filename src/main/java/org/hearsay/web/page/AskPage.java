package org.hearsay.web.page;

import java.util.Collection;
import org.hearsay.query.CannedQuery;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be asked: the questions the program knows. */
public final class AskPage {

  private AskPage() {}

  /** The page. */
  public static Document of(Collection<CannedQuery> queries) {
    Frame frame = Frame.of("Ask", "/ask");
    Element main = frame.main();
    main.appendElement("h1").text("Ask");
    Element list = main.appendElement("ul").addClass("list");
    for (CannedQuery query : queries) {
      Element item = list.appendElement("li");
      item.appendElement("p").appendElement("a").attr("href", path(query)).text(query.summary());
    }
    main.appendElement("p")
        .text("Anything else can be asked in ")
        .appendElement("a")
        .attr("href", "/query")
        .text("SPARQL")
        .after(".");
    return frame.document();
  }

  static String path(CannedQuery query) {
    return "/ask/" + query.name();
  }
}

package org.hearsay.web.page;

import java.util.Collection;
import org.hearsay.query.CannedQuery;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What can be asked: the questions the program knows, and any other in SPARQL. */
public final class AskPage {

  private static final String EXAMPLE =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX schema: <http://schema.org/>

      SELECT ?who ?words WHERE {
        ?claim hs:speaker/schema:name ?who ; schema:text ?words ; hs:figure ?figure
      }
      LIMIT 20
      """;

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
    sparql(main);
    return frame.document();
  }

  static String path(CannedQuery query) {
    return "/ask/" + query.name();
  }

  private static void sparql(Element main) {
    main.appendElement("h2").attr("id", "sparql").text("Anything else, in SPARQL");
    Element form =
        main.appendElement("form")
            .addClass("sparql")
            .attr("action", "/sparql")
            .attr("method", "get");
    form.appendElement("label").attr("for", "query").text("Query");
    form.appendElement("textarea")
        .attr("id", "query")
        .attr("name", "query")
        .attr("spellcheck", "false")
        .text(EXAMPLE);
    form.appendElement("button").attr("type", "submit").text("Run");
    main.appendElement("div").attr("id", "answer").attr("role", "status");
  }
}

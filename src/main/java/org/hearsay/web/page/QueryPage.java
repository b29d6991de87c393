package org.hearsay.web.page;

import java.util.Collection;
import java.util.Optional;
import org.hearsay.query.CannedQuery;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where queries in SPARQL are written and run. The address holds the query, so that it can be
 * shared. Without scripts the answer is the file that the endpoint gives.
 */
public final class QueryPage {

  private static final String FIRST =
      """
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX schema: <http://schema.org/>

      SELECT ?who ?words ?claim WHERE {
        ?claim hs:speaker/schema:name ?who ; schema:text ?words ; hs:figure ?figure
      }
      LIMIT 20
      """;

  private final Collection<CannedQuery> examples;
  private final Links links;

  /**
   * @param examples the queries that the menu offers
   */
  public QueryPage(Collection<CannedQuery> examples, Links links) {
    this.examples = examples;
    this.links = links;
  }

  /**
   * The page.
   *
   * @param example the name of an example to begin with
   * @param query the query to begin with, if no example is wanted
   */
  public Document of(Optional<String> example, Optional<String> query) {
    Frame frame =
        Frame.of("SPARQL", "/query")
            .style("/static/yasqe.min.css")
            .script("/static/yasqe.min.js")
            .script("/static/sparql.js");
    Element main = frame.main();
    main.appendElement("h1").text("SPARQL");
    menu(main, example);
    editor(main, example.flatMap(this::text).or(() -> query).orElse(FIRST));
    main.appendElement("p").attr("id", "state").addClass("soft").attr("role", "status");
    main.appendElement("div").attr("id", "answer");
    return frame.document();
  }

  private Optional<String> text(String name) {
    return examples.stream()
        .filter(example -> example.name().equals(name))
        .map(CannedQuery::text)
        .findFirst();
  }

  private void menu(Element main, Optional<String> chosen) {
    Element form = main.appendElement("form").addClass("find").attr("action", "/query");
    form.appendElement("label").attr("for", "example").text("Begin with an example");
    Element menu = form.appendElement("select").attr("id", "example").attr("name", "example");
    for (CannedQuery example : examples) {
      menu.appendElement("option")
          .attr("value", example.name())
          .attr("selected", chosen.filter(example.name()::equals).isPresent())
          .text(example.summary());
    }
    form.appendElement("button").attr("type", "submit").text("Take it");
  }

  private void editor(Element main, String text) {
    Element form =
        main.appendElement("form")
            .addClass("sparql")
            .attr("action", "/sparql")
            .attr("data-things", links.iri(""));
    form.appendElement("label").attr("for", "query").text("Query");
    form.appendElement("textarea")
        .attr("id", "query")
        .attr("name", "query")
        .attr("spellcheck", "false")
        .text(text);
    form.appendElement("button").addClass("main").attr("type", "submit").text("Run");
  }
}

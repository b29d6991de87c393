package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.Statement;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Anything that has no page of its own kind: what is recorded of it. */
public final class ThingPage {

  private static final int MOST = 200;

  private final StoreReader store;
  private final Links links;
  private final Markup markup;

  /** Shows what the store holds. */
  public ThingPage(StoreReader store, Links links) {
    this.store = store;
    this.links = links;
    this.markup = new Markup(links);
  }

  /** The page of a thing; empty if the store does not know it. */
  public Optional<Document> of(String iri) {
    return store.labeled(iri).map(this::of);
  }

  private Document of(Labeled thing) {
    Frame frame = Frame.of(thing.label(), "");
    Element main = frame.main();
    Markup.isolate(main.appendElement("h1"), thing.label());
    statements(main, store.statements(thing.iri(), MOST));
    Formats.append(main, links, thing.iri());
    return frame.document();
  }

  private void statements(Element main, List<Statement> statements) {
    main.appendElement("h2").text("What is recorded");
    Element table = main.appendElement("div").addClass("scroll").appendElement("table");
    String part = statements.size() < MOST ? "" : ", the first " + MOST;
    table.appendElement("caption").text("Statements" + part);
    for (Statement statement : statements) {
      Element row = table.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(statement.property().label());
      markup.link(row.appendElement("td"), statement.value());
    }
  }
}

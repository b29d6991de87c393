package org.hearsay.web.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.web.view.Quoted;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who is quoted, and how much; those without a name are told apart. */
public final class SourcesPage {

  private static final int MOST = 100;

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
    List<Quoted> quoted = store.quoted();
    List<Quoted> named = quoted.stream().filter(Quoted::named).toList();
    List<Quoted> unnamed = quoted.stream().filter(source -> !source.named()).toList();
    long nobody = store.unattributed();
    long most = Math.max(nobody, quoted.stream().mapToLong(Quoted::claims).max().orElse(1));
    main.appendElement("p").addClass("lead").text(lead(claims(named), claims(unnamed), nobody));
    table(main, "Sources with a name", named, most);
    Element body = table(main, "Sources without a name", unnamed, most);
    Element row = body.appendElement("tr");
    Markup.unknown(row.appendElement("td"), "nobody: the article gives no source");
    amount(row, nobody, most);
    row.appendElement("td");
    return frame.document();
  }

  private static long claims(List<Quoted> sources) {
    return sources.stream().mapToLong(Quoted::claims).sum();
  }

  private static String lead(long named, long unnamed, long nobody) {
    long all = named + unnamed + nobody;
    return all == 0
        ? "Nobody yet."
        : "Of "
            + all
            + (all == 1 ? " claim, " : " claims, ")
            + named
            + " have a source with a name, "
            + unnamed
            + " one without, and "
            + nobody
            + " none at all.";
  }

  /** Appends a table and gives its body. */
  private Element table(Element main, String title, List<Quoted> sources, long most) {
    main.appendElement("h2").text(title);
    Element table = main.appendElement("table").addClass("sources");
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : List.of("Source", "Claims", "Articles")) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
    Element body = table.appendElement("tbody");
    sources.stream().limit(MOST).forEach(source -> row(body, source, most));
    if (sources.size() > MOST) {
      String more = "and " + (sources.size() - MOST) + " more";
      body.appendElement("tr").appendElement("td").addClass("soft").text(more);
    }
    return body;
  }

  private void row(Element body, Quoted source, long most) {
    Element row = body.appendElement("tr");
    markup.link(row.appendElement("td"), source.who());
    amount(row, source.claims(), most);
    row.appendElement("td").text(String.valueOf(source.articles()));
  }

  private static void amount(Element row, long claims, long most) {
    Element cell = row.appendElement("td").addClass("share");
    cell.appendElement("span").text(String.valueOf(claims));
    cell.appendElement("svg")
        .attr("aria-hidden", "true")
        .appendElement("rect")
        .attr("height", "100%")
        .attr("width", String.format(Locale.ROOT, "%.1f%%", 100.0 * claims / most));
  }
}

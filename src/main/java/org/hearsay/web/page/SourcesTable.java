package org.hearsay.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.web.search.Entry;
import org.hearsay.web.search.Kind;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.jsoup.nodes.Element;

/** The sources that have a name, or those that have none, and how much is said by each. */
final class SourcesTable {

  private static final int FEW = 10;
  private static final int MOST = 50;

  private final Search search;
  private final Markup markup;
  private final Kind kind;
  private final boolean named;
  private final String what;

  SourcesTable(Search search, Markup markup, Kind kind) {
    this.search = search;
    this.markup = markup;
    this.kind = kind;
    this.named = kind == Kind.SOURCE;
    this.what = named ? "sources with a name" : "sources without a name";
  }

  /**
   * Appends it, unless it is empty.
   *
   * @param from how many sources to pass over
   * @param begun whether only its first rows are wanted, and a link to all
   */
  void append(Element main, int from, boolean begun) {
    int most = begun ? FEW : MOST;
    Listing listing = search.list(Shelf.of(kind), from, most);
    if (listing.all() == 0 && (named || search.count(Shelf.claimsOfNobody()) == 0)) {
      return;
    }
    table(main, listing);
    String address = "/sources?which=" + (named ? "named" : "unnamed");
    if (begun && listing.entries().size() < listing.all()) {
      main.appendElement("p")
          .appendElement("a")
          .attr("href", address)
          .text("All " + Counts.grouped(listing.all()) + " " + what);
    } else {
      new Pager(address + "&from=", what).append(main, listing, most);
    }
  }

  private void table(Element main, Listing listing) {
    Element table = main.appendElement("table").addClass("sources");
    table.appendElement("caption").appendElement("h2").text(what.replace("sources", "Sources"));
    head(table, named ? "Source" : "Called");
    Element body = table.appendElement("tbody");
    long scale = most();
    listing.entries().forEach(source -> row(body, source, scale));
    if (!named) {
      nobody(body, scale);
    }
  }

  /** How many claims the longest bar stands for, in whichever table it is. */
  private long most() {
    return Stream.of(Kind.SOURCE, Kind.DESCRIPTION)
        .flatMap(kind -> search.list(Shelf.of(kind), 0, 1).entries().stream())
        .mapToLong(Entry::mentions)
        .reduce(search.count(Shelf.claimsOfNobody()), Math::max);
  }

  private static void head(Element table, String who) {
    Element head = table.appendElement("thead").appendElement("tr");
    for (String column : List.of(who, "Claims", "Articles")) {
      head.appendElement("th").attr("scope", "col").text(column);
    }
  }

  private void nobody(Element body, long most) {
    long claims = search.count(Shelf.claimsOfNobody());
    if (claims == 0) {
      return;
    }
    Element row = body.appendElement("tr");
    Markup.unknown(row.appendElement("th").attr("scope", "row"), "nobody: no source is given");
    amount(row, claims, most);
    row.appendElement("td");
  }

  private void row(Element body, Entry source, long most) {
    Element row = body.appendElement("tr");
    Element who = row.appendElement("th").attr("scope", "row");
    if (named) {
      markup.link(who, source.iri(), source.words());
    } else {
      Markup.isolate(who.appendElement("a").attr("href", described(source)), source.words());
    }
    amount(row, source.mentions(), most);
    row.appendElement("td").text(Counts.grouped(source.articles()));
  }

  /** The page of what those say who have no name and are called so. */
  static String described(Entry description) {
    return "/sources?called=" + URLEncoder.encode(description.words(), StandardCharsets.UTF_8);
  }

  private static void amount(Element row, long claims, long most) {
    Element cell = row.appendElement("td").addClass("share");
    cell.appendElement("span").text(Counts.grouped(claims));
    cell.appendElement("svg")
        .attr("aria-hidden", "true")
        .appendElement("rect")
        .attr("height", "100%")
        .attr("width", String.format(Locale.ROOT, "%.1f%%", 100.0 * claims / Math.max(1, most)));
  }
}

package org.hearsay.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.web.search.Entry;
import org.hearsay.web.search.Kind;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who is quoted, and how much; those without a name are told apart. */
public final class SourcesPage {

  private static final int FEW = 10;
  private static final int MOST = 50;

  private final Search search;
  private final Markup markup;

  /** Shows what the index lists. */
  public SourcesPage(Search search, Links links) {
    this.search = search;
    this.markup = new Markup(links);
  }

  /**
   * The page.
   *
   * @param which {@code named} or {@code unnamed} for those alone; else the first of both
   * @param from how many to pass over
   */
  public Document of(Optional<String> which, int from) {
    Frame frame = Frame.of("Sources", "/sources");
    Element main = frame.main();
    main.appendElement("h1").text("Who is quoted");
    main.appendElement("p").addClass("lead").text(lead());
    boolean both = which.isEmpty();
    if (both || which.get().equals("named")) {
      table(main, Kind.SOURCE, from, both);
    }
    if (both || which.get().equals("unnamed")) {
      table(main, Kind.DESCRIPTION, from, both);
    }
    return frame.document();
  }

  private String lead() {
    long named = search.count(Shelf.claimsWithName());
    long unnamed = search.count(Shelf.claimsWithDescription());
    long nobody = search.count(Shelf.claimsOfNobody());
    long all = named + unnamed + nobody;
    return all == 0
        ? "Nobody yet."
        : "Of "
            + Counts.of(all, "claim")
            + ", "
            + Counts.grouped(named)
            + (named == 1 ? " has" : " have")
            + " a source with a name, "
            + Counts.grouped(unnamed)
            + " a source without"
            + (nobody == 0 ? "" : ", and " + Counts.grouped(nobody) + " no source at all")
            + ".";
  }

  private void table(Element main, Kind kind, int from, boolean both) {
    boolean named = kind == Kind.SOURCE;
    String what = named ? "sources with a name" : "sources without a name";
    int most = both ? FEW : MOST;
    Listing listing = search.list(Shelf.of(kind), from, most);
    if (listing.all() == 0 && (named || search.count(Shelf.claimsOfNobody()) == 0)) {
      return;
    }
    Element table = main.appendElement("table").addClass("sources");
    table.appendElement("caption").appendElement("h2").text(what.replace("sources", "Sources"));
    head(table, named ? "Source" : "Called");
    Element body = table.appendElement("tbody");
    long scale = most();
    listing.entries().forEach(source -> row(body, source, scale));
    if (!named) {
      nobody(body, scale);
    }
    String address = "/sources?which=" + (named ? "named" : "unnamed");
    if (both && listing.entries().size() < listing.all()) {
      main.appendElement("p")
          .appendElement("a")
          .attr("href", address)
          .text("All " + Counts.grouped(listing.all()) + " " + what);
    } else {
      new Pager(address + "&from=", what).append(main, listing, most);
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
    if (source.kind() == Kind.SOURCE) {
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

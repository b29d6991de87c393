package org.hearsay.web.page;

import java.util.Optional;
import org.hearsay.web.search.Kind;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who is quoted, and how much; those without a name are told apart. */
public final class SourcesPage {

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
      new SourcesTable(search, markup, Kind.SOURCE).append(main, from, both);
    }
    if (both || which.get().equals("unnamed")) {
      new SourcesTable(search, markup, Kind.DESCRIPTION).append(main, from, both);
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
}

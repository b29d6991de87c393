package org.hearsay.web.page;

import java.util.List;
import org.hearsay.web.search.Entry;
import org.hearsay.web.search.Kind;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who or what is counted, those counted most first. */
public final class CountedPage {

  private static final int MOST = 50;

  private final Search search;
  private final Markup markup;

  /** Shows what the index lists. */
  public CountedPage(Search search, Links links) {
    this.search = search;
    this.markup = new Markup(links);
  }

  /**
   * The page.
   *
   * @param from how many to pass over
   */
  public Document of(int from) {
    Frame frame = Frame.of("Who or what is counted", "/");
    Element main = frame.main();
    main.appendElement("h1").text("Who or what is counted");
    Listing listing = search.list(Shelf.of(Kind.POPULATION), from, MOST);
    list(main, listing.entries());
    new Pager("/counted?from=", "that are counted").append(main, listing, MOST);
    return frame.document();
  }

  /** Appends populations with the number of their figures. */
  void list(Element parent, List<Entry> counted) {
    Element list = parent.appendElement("ul").addClass("counted");
    for (Entry entry : counted) {
      Element item = list.appendElement("li");
      markup.link(item, entry.iri(), entry.words());
      item.appendText(" ")
          .appendElement("span")
          .addClass("soft")
          .text(Counts.of(entry.mentions(), "figure"));
    }
  }
}

package org.hearsay.web.page;

import org.hearsay.web.search.Listing;
import org.jsoup.nodes.Element;

/**
 * Leads to the parts of a list before and after the one that is shown.
 *
 * @param address of the page that shows it, up to the number of entries to pass over
 * @param what the list is of: "articles"
 */
record Pager(String address, String what) {

  /** Appends the links, if there is anything to lead to. */
  void append(Element main, Listing shown, int most) {
    append(main, shown.from(), shown.entries().size(), shown.all(), most);
  }

  private void append(Element main, int from, int shown, int all, int most) {
    if (shown == all) {
      return;
    }
    Element nav = main.appendElement("nav").addClass("pager").attr("aria-label", "More " + what);
    if (from > 0) {
      link(nav, Math.max(0, from - most), "prev", "← Previous");
    }
    nav.appendElement("span")
        .addClass("soft")
        .text(Counts.of(from + 1, from + shown) + " of " + Counts.grouped(all) + " " + what);
    if (from + shown < all) {
      link(nav, from + shown, "next", "Next →");
    }
  }

  private void link(Element nav, int from, String relation, String words) {
    nav.appendElement("a").attr("href", address + from).attr("rel", relation).text(words);
  }
}

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
    String part = Counts.of(from + 1, from + shown) + " of " + Counts.grouped(all) + " " + what;
    append(main, from, from + shown < all ? from + shown : -1, part, most);
  }

  /** Appends the links of a list of which nobody counted how long it is. */
  void append(Element main, int from, int shown, boolean more, int most) {
    if (from > 0 || more) {
      String part = shown == 0 ? "no " + what : what + " " + Counts.of(from + 1, from + shown);
      append(main, from, more ? from + shown : -1, part, most);
    }
  }

  private void append(Element main, int from, int next, String part, int most) {
    Element nav = main.appendElement("nav").addClass("pager").attr("aria-label", "More " + what);
    if (from > 0) {
      link(nav, Math.max(0, from - most), "prev", "← Previous");
    }
    nav.appendElement("span").addClass("soft").text(part);
    if (next >= 0) {
      link(nav, next, "next", "Next →");
    }
  }

  private void link(Element nav, int from, String relation, String words) {
    nav.appendElement("a").attr("href", address + from).attr("rel", relation).text(words);
  }
}

package org.hearsay.web.page;

import org.jsoup.nodes.Element;

/** Leads to the figures before and after those shown. */
final class Pager {

  private final Links links;
  private final String population;
  private final int size;

  /**
   * @param population the IRI of those counted
   * @param size how many figures a page shows
   */
  Pager(Links links, String population, int size) {
    this.links = links;
    this.population = population;
    this.size = size;
  }

  /**
   * Appends the links, if there is anything to lead to.
   *
   * @param from how many figures stand before those shown
   */
  void append(Element main, int from, int all) {
    if (all <= size) {
      return;
    }
    Element nav = main.appendElement("nav").addClass("pager").attr("aria-label", "More figures");
    if (from > 0) {
      link(nav, Math.max(0, from - size), "Earlier figures");
    }
    nav.appendElement("span")
        .addClass("soft")
        .text((from + 1) + " to " + Math.min(all, from + size) + " of " + all);
    if (from + size < all) {
      link(nav, from + size, "Further figures");
    }
  }

  private void link(Element nav, int from, String words) {
    links
        .page(population)
        .ifPresent(page -> nav.appendElement("a").attr("href", page + "?from=" + from).text(words));
  }
}

package org.hearsay.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What sources without a name say who are called the same. */
public final class DescribedPage {

  private static final int MOST = 25;

  private final StoreReader store;
  private final Search search;
  private final Markup markup;

  /** Shows what the store holds. */
  public DescribedPage(StoreReader store, Search search, Links links) {
    this.store = store;
    this.search = search;
    this.markup = new Markup(links);
  }

  /**
   * The page; empty if nobody is called so.
   *
   * @param from how many claims to pass over
   */
  public Optional<Document> of(String called, int from) {
    Listing listing = search.list(Shelf.claimsOfThoseCalled(called), from, MOST);
    return listing.all() == 0 ? Optional.empty() : Optional.of(of(called, listing));
  }

  private Document of(String called, Listing listing) {
    Frame frame = Frame.of(called, "/sources");
    Element main = frame.main();
    main.appendElement("p")
        .addClass("eyebrow")
        .appendElement("a")
        .attr("href", "/sources?which=unnamed")
        .text("Sources without a name");
    Markup.isolate(main.appendElement("h1"), called);
    main.appendElement("p")
        .addClass("lead")
        .text(
            Counts.of(listing.all(), "claim")
                + ". What is called so in two articles need not be the same: none gives a name.");
    List<ClaimView> claims =
        listing.entries().stream().flatMap(entry -> store.claim(entry.iri()).stream()).toList();
    new ClaimList(markup).appendByArticle(main, claims, store);
    String address = "/sources?called=" + URLEncoder.encode(called, StandardCharsets.UTF_8);
    new Pager(address + "&from=", "claims").append(main, listing, MOST);
    return frame.document();
  }
}

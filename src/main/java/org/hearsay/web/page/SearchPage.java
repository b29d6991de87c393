package org.hearsay.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.web.search.Entry;
import org.hearsay.web.search.Kind;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.SearchWords;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds some words, each kind apart: those counted, sources, claims, articles. */
public final class SearchPage {

  private static final int FEW = 6;
  private static final int MOST = 25;

  private final StoreReader store;
  private final Search search;
  private final Links links;
  private final Markup markup;

  /** Searches what the store holds. */
  public SearchPage(StoreReader store, Search search, Links links) {
    this.store = store;
    this.search = search;
    this.links = links;
    this.markup = new Markup(links);
  }

  /**
   * The page.
   *
   * @param in the one kind that is wanted; else the best of each are shown
   * @param from how many of it to pass over
   */
  public Document of(String words, Optional<String> in, int from) {
    Frame frame = Frame.of(words.isEmpty() ? "Search" : words, "").sought(words);
    Element main = frame.main();
    Element heading = main.appendElement("h1");
    if (words.isEmpty()) {
      heading.text("Search");
      hint(main);
      return frame.document();
    }
    Markup.quote(heading.text("Found for "), words);
    Optional<FoundKind> only = in.flatMap(FoundKind::named);
    Map<FoundKind, Listing> found = find(words, only, from);
    found.forEach((kind, listing) -> group(main, kind, listing, words, only.isPresent()));
    if (found.isEmpty()) {
      main.appendElement("p")
          .addClass("lead")
          .attr("role", "status")
          .text("Nothing holds all of these words.");
      hint(main);
    }
    return frame.document();
  }

  /** The kinds of which there are any, in the order in which they are shown. */
  private Map<FoundKind, Listing> find(String words, Optional<FoundKind> only, int from) {
    Map<FoundKind, Listing> found = new EnumMap<>(FoundKind.class);
    only.ifPresentOrElse(
        kind -> found.put(kind, search.find(words, kind.kinds(), from, MOST)),
        () -> {
          for (FoundKind kind : FoundKind.values()) {
            found.put(kind, search.best(words, kind.kinds(), FEW));
          }
        });
    found.values().removeIf(listing -> listing.all() == 0);
    return found;
  }

  private static void hint(Element main) {
    main.appendElement("p")
        .text(
            "Search finds claims, sources, those counted, and articles that hold all the words."
                + " “A phrase” stands in quotation marks, begin* finds what begins so, and -word"
                + " leaves out what holds it.");
  }

  private void group(Element main, FoundKind kind, Listing listing, String words, boolean alone) {
    Element section = main.appendElement("section").attr("aria-labelledby", "found-" + kind.code());
    Element heading = section.appendElement("h2").attr("id", "found-" + kind.code());
    heading.text(kind.title() + " ");
    heading.appendElement("span").addClass("soft").text(Counts.grouped(listing.all()));
    Element list = section.appendElement("ul").addClass("list");
    SearchWords sought = SearchWords.of(words);
    listing.entries().forEach(entry -> item(list, entry, sought));
    String address =
        "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&in=" + kind.code();
    if (alone) {
      new Pager(address + "&from=", "found").append(section, listing, MOST);
    } else if (listing.all() > listing.entries().size()) {
      section
          .appendElement("p")
          .appendElement("a")
          .attr("href", address)
          .text("All " + Counts.grouped(listing.all()) + " " + kind.plural());
    }
  }

  private void item(Element list, Entry entry, SearchWords sought) {
    switch (entry.kind()) {
      case CLAIM ->
          store
              .claim(entry.iri())
              .ifPresent(claim -> new ClaimList(markup).appendFound(list, claim, sought, store));
      case DESCRIPTION -> described(list.appendElement("li"), entry, sought);
      case ARTICLE -> new ArticlesPage(store, search, links).item(list.appendElement("li"), entry);
      default -> named(list.appendElement("li"), entry, sought);
    }
  }

  private void named(Element item, Entry entry, SearchWords sought) {
    Element name = item.appendElement("p");
    markup.link(name, entry.iri(), entry.words(), sought.in(entry.words()));
    mentions(name, entry, entry.kind() == Kind.POPULATION ? "figure" : "claim");
  }

  private static void described(Element item, Entry entry, SearchWords sought) {
    Element name = item.appendElement("p");
    Element link = name.appendElement("a").attr("href", SourcesTable.described(entry));
    Markup.isolate(link, entry.words(), sought.in(entry.words()));
    name.appendText(" ");
    Markup.unknown(name, "without a name");
    mentions(name, entry, "claim");
  }

  private static void mentions(Element name, Entry entry, String what) {
    name.appendText(" ")
        .appendElement("span")
        .addClass("soft")
        .addClass("small")
        .text(Counts.of(entry.mentions(), what));
  }
}

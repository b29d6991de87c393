package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import org.hearsay.web.search.Entry;
import org.hearsay.web.search.Kind;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The figures of one population side by side, and whether they agree. */
public final class FiguresPage {

  private static final int MOST_FIGURES = 20;
  private static final int MOST_OTHERS = 12;

  private final StoreReader store;
  private final Search search;
  private final Links links;

  /** Shows what the store holds. */
  public FiguresPage(StoreReader store, Search search, Links links) {
    this.store = store;
    this.search = search;
    this.links = links;
  }

  /** The page; empty if no figure counts the population that is wanted. */
  public Optional<Document> of(FigureChoice choice) {
    return choice.population().isEmpty()
        ? Optional.of(first(choice))
        : choice
            .population()
            .flatMap(store::population)
            .map(wanted -> of(wanted, choice).document());
  }

  /** Those counted most, and who else is. */
  private Document first(FigureChoice choice) {
    Listing most = search.list(Shelf.of(Kind.POPULATION), 0, MOST_OTHERS + 1);
    Optional<Labeled> first =
        most.entries().stream().findFirst().map(entry -> new Labeled(entry.iri(), entry.words()));
    if (first.isEmpty()) {
      return noFigures();
    }
    Frame frame = of(first.get(), choice);
    frame.main().expectFirst(".eyebrow").appendText(": the most figures");
    if (most.all() > 1) {
      Element main = frame.main();
      main.appendElement("h2").text("Also counted");
      new CountedPage(search, links).list(main, most.entries().subList(1, most.entries().size()));
      main.appendElement("p")
          .appendElement("a")
          .attr("href", "/counted")
          .text("All " + Counts.grouped(most.all()) + " that are counted");
    }
    return frame.document();
  }

  private Document noFigures() {
    Frame frame = Frame.of("Figures", "/");
    frame.main().appendElement("h1").text("No figures yet");
    int articles = search.list(Shelf.of(Kind.ARTICLE), 0, 1).all();
    if (articles == 0) {
      ArticlesPage.howToRead(frame.main());
    } else {
      Element read = frame.main().appendElement("p").text("None is stated in ");
      read.appendElement("a").attr("href", "/articles").text(Counts.of(articles, "article"));
      read.appendText(".");
    }
    return frame.document();
  }

  private Frame of(Labeled population, FigureChoice choice) {
    Listing listing = search.list(Shelf.figuresOf(population.iri()), choice.from(), MOST_FIGURES);
    List<FigureView> shown = store.figures(listing.entries().stream().map(Entry::iri).toList());
    Pairs pairs = Pairs.among(shown, choice.figure(), store);

    Frame frame = Frame.of(population.label(), "/");
    Element main = frame.main();
    main.appendElement("p")
        .addClass("eyebrow")
        .appendElement("a")
        .attr("href", "/counted")
        .text("Who or what is counted");
    Markup.isolate(main.appendElement("h1"), population.label());
    main.appendElement("p").addClass("lead").text(lead(shown.size(), listing.all(), pairs));
    String address = links.page(population.iri()).orElse("/") + "?from=";
    new FigureRows(store, new Markup(links))
        .append(main, shown, pairs, address + listing.from() + "&figure=");
    new Pager(address, "figures").append(main, listing, MOST_FIGURES);
    new VerdictCards(new Markup(links)).append(main, pairs);
    return frame;
  }

  private static String lead(int shown, int all, Pairs pairs) {
    String count = all == 1 ? "One figure." : Counts.upper(all) + " figures.";
    String part = shown < all ? " " + Counts.upper(shown) + " are shown here." : "";
    return count + part + pairs.summary();
  }
}

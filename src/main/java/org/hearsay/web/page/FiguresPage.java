package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import org.hearsay.web.view.Counted;
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
  private final Links links;

  /** Shows what the store holds. */
  public FiguresPage(StoreReader store, Links links) {
    this.store = store;
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
    List<Counted> most = store.populationsNamed("", MOST_OTHERS + 1);
    if (most.isEmpty()) {
      return nothingRead();
    }
    Frame frame = of(most.get(0).population(), choice);
    if (most.size() > 1) {
      frame.main().appendElement("h2").text("Also counted");
      new PopulationSearch(store, links).list(frame.main(), most.subList(1, most.size()));
    }
    return frame.document();
  }

  private static Document nothingRead() {
    Frame frame = Frame.of("Figures", "/");
    frame.main().appendElement("h1").text("No figures yet");
    Element how = frame.main().appendElement("p").text("Read some articles first: ");
    how.appendElement("code").text("hearsay ingest PATH");
    return frame.document();
  }

  private Frame of(Labeled population, FigureChoice choice) {
    List<String> all = store.figureIrisOf(population.iri());
    int from = Math.min(choice.from(), all.size() - 1);
    int to = Math.min(all.size(), from + MOST_FIGURES);
    List<FigureView> shown = store.figures(all.subList(from, to));
    Pairs pairs = Pairs.among(shown, choice.figure(), store);

    Frame frame = Frame.of(population.label(), "/");
    Element main = frame.main();
    PopulationSearch.form(main, "");
    Markup.isolate(main.appendElement("h1"), population.label());
    main.appendElement("p").addClass("lead").text(lead(shown.size(), all.size(), pairs));
    new FigureRows(store, new Markup(links)).append(main, shown, pairs);
    new Pager(links, population.iri(), MOST_FIGURES).append(main, from, all.size());
    new VerdictCards(new Markup(links)).append(main, pairs);
    return frame;
  }

  private static String lead(int shown, int all, Pairs pairs) {
    String count = all == 1 ? "One figure." : Counts.upper(all) + " figures.";
    String part = shown < all ? " " + Counts.upper(shown) + " are shown here." : "";
    return count + part + pairs.summary();
  }
}

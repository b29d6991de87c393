package org.hearsay.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.web.view.ComparisonView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All figures of one population side by side, and whether they agree. */
public final class FiguresPage {

  private static final int MOST_PAIRS = 60;

  private final StoreReader store;
  private final Markup markup;

  /** Shows what the store holds. */
  public FiguresPage(StoreReader store, Links links) {
    this.store = store;
    this.markup = new Markup(links);
  }

  /**
   * The page.
   *
   * @param wanted the IRI of a population; where absent, the one with most figures
   */
  public Document of(Optional<String> wanted) {
    List<Labeled> populations = store.populations();
    Optional<Labeled> chosen =
        wanted
            .flatMap(iri -> populations.stream().filter(p -> p.iri().equals(iri)).findFirst())
            .or(() -> mostCounted(populations));
    if (chosen.isEmpty()) {
      return empty();
    }
    Frame frame = Frame.of(chosen.get().label(), "/");
    choose(frame.main(), populations, chosen.get());
    fill(frame.main(), chosen.get());
    return frame.document();
  }

  private Optional<Labeled> mostCounted(List<Labeled> populations) {
    return populations.stream().max(Comparator.comparing(p -> store.figuresOf(p.iri()).size()));
  }

  private static Document empty() {
    Frame frame = Frame.of("Figures", "/");
    frame.main().appendElement("h1").text("No figures yet");
    Element how = frame.main().appendElement("p").text("Read some articles first: ");
    how.appendElement("code").text("hearsay ingest PATH");
    return frame.document();
  }

  private static void choose(Element main, List<Labeled> populations, Labeled chosen) {
    Element form = main.appendElement("form").addClass("choose").attr("action", "/");
    Element label = form.appendElement("label").text("Who or what is counted");
    Element select = label.appendElement("select").attr("name", "population");
    for (Labeled population : populations) {
      Element option = select.appendElement("option").attr("value", population.iri());
      option.text(population.label());
      if (population.equals(chosen)) {
        option.attr("selected", "selected");
      }
    }
    form.appendElement("button").attr("type", "submit").text("Show");
  }

  private void fill(Element main, Labeled population) {
    List<FigureView> figures = store.figuresOf(population.iri());
    List<ComparisonView> comparisons = comparisons(figures);
    Markup.isolate(main.appendElement("h1"), population.label());
    main.appendElement("p").addClass("lead").text(lead(figures, comparisons));
    new FigureRows(store, markup).append(main, figures);
    if (!comparisons.isEmpty()) {
      new VerdictCards(markup).append(main, byIri(figures), comparisons);
    }
  }

  private static String lead(List<FigureView> figures, List<ComparisonView> comparisons) {
    String count = figures.size() == 1 ? "One figure." : Counts.upper(figures.size()) + " figures.";
    return comparisons.isEmpty() ? count : count + " " + VerdictWords.summary(comparisons);
  }

  private List<ComparisonView> comparisons(List<FigureView> figures) {
    return store.comparisonsAmong(figures).stream()
        .sorted(Comparator.comparing(VerdictWords::of).thenComparing(ComparisonView::iri))
        .limit(MOST_PAIRS)
        .toList();
  }

  private static Map<String, FigureView> byIri(List<FigureView> figures) {
    return figures.stream()
        .collect(Collectors.toMap(FigureView::iri, Function.identity(), (a, b) -> a));
  }

  /** Whether the page would show anything of a population. */
  public boolean knows(String population) {
    return store.populations().stream().anyMatch(p -> Objects.equals(p.iri(), population));
  }
}

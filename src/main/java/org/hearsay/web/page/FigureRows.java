package org.hearsay.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.QuantityView;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Element;

/** Figures one below the other, each with who says so: counts on one axis, shares on another. */
final class FigureRows {

  private final FigureTeller teller;
  private int axes;

  FigureRows(StoreReader store, Markup markup) {
    this.teller = new FigureTeller(store, markup);
  }

  /** Appends figures that are set against no other. */
  void append(Element parent, List<FigureView> figures) {
    append(parent, figures, new Pairs(Map.of(), Optional.empty(), List.of()), "");
  }

  /**
   * Appends figures, of which one may be chosen to be set against the others.
   *
   * @param choosing the address of the page that does so, up to the figure
   */
  void append(Element parent, List<FigureView> figures, Pairs pairs, String choosing) {
    List<FigureView> counts = figures.stream().filter(figure -> !figure.isShare()).toList();
    List<FigureView> shares = figures.stream().filter(FigureView::isShare).toList();
    if (!counts.isEmpty()) {
      rows(parent, counts, FigureScale.of(quantities(counts)), pairs, choosing);
    }
    if (!shares.isEmpty()) {
      parent.appendElement("p").addClass("shares").text("Shares, in percent");
      rows(parent, shares, FigureScale.ofShares(quantities(shares)), pairs, choosing);
    }
  }

  private static List<QuantityView> quantities(List<FigureView> figures) {
    return figures.stream().map(FigureView::drawn).toList();
  }

  private void rows(
      Element parent, List<FigureView> figures, FigureScale scale, Pairs pairs, String choosing) {
    axes++;
    IntervalBar bar = new IntervalBar(scale, "axis-" + axes);
    Element all = parent.appendElement("div").addClass("figures");
    bar.drawAxis(all.appendElement("div").addClass("axis"));
    Element list = all.appendElement("ul");
    for (FigureView figure : figures) {
      Element row = row(list, figure, bar);
      if (pairs.offersChoice()) {
        choice(row, figure, pairs, choosing);
      }
    }
    AxisLegend.append(parent, quantities(figures), scale);
  }

  private static void choice(Element row, FigureView figure, Pairs pairs, String choosing) {
    Element choice = row.appendElement("p").addClass("choice");
    if (pairs.focusesOn(figure)) {
      choice
          .addClass("soft")
          .text(
              pairs.comparisons().isEmpty()
                  ? "Compared with none of these"
                  : "Set against the others below");
    } else {
      choice
          .appendElement("a")
          .attr("href", choosing + encoded(figure.iri()) + "#verdicts")
          .text("Set against the others")
          .appendElement("span")
          .addClass("unseen")
          .text(": " + figure.headline());
    }
  }

  private static String encoded(String iri) {
    return URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  private Element row(Element list, FigureView figure, IntervalBar bar) {
    Element row = list.appendElement("li").addClass("figure");
    Element what = row.appendElement("div");
    Element amount = what.appendElement("p").addClass("amount");
    amount.appendElement("span").addClass(kind(figure)).text(figure.amount());
    Element status = amount.appendElement("span").addClass("status");
    figure.status().ifPresent(s -> Markup.isolate(status.appendText(" "), s.label()));
    measure(figure)
        .ifPresent(
            words -> what.appendElement("p").addClass("measure").addClass("soft").text(words));
    bar.draw(row.appendElement("div").addClass(kind(figure)), figure.drawn());
    teller.append(row, figure);
    return row;
  }

  private static String kind(FigureView figure) {
    return switch (figure.measure().map(m -> m.code()).orElse("")) {
      case "Stock" -> "stock";
      case "Flow", "Cumulative" -> "flow";
      default -> "unsaid";
    };
  }

  private static Optional<String> measure(FigureView figure) {
    return switch (figure.measure().map(m -> m.code()).orElse("")) {
      case "Stock" -> Optional.of("how many there are at a time");
      case "Flow" -> Optional.of("how many within a period");
      case "Cumulative" -> Optional.of("how many in all since a beginning");
      default -> Optional.empty();
    };
  }
}

package org.hearsay.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Doubt;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Located;
import org.hearsay.web.view.Moment;
import org.hearsay.web.view.SourceChain;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Element;

/** Figures one below the other on one axis, each with who says so. */
final class FigureRows {

  private final StoreReader store;
  private final Markup markup;

  FigureRows(StoreReader store, Markup markup) {
    this.store = store;
    this.markup = markup;
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
    List<FigureView> drawn = drawn(figures);
    FigureScale scale = FigureScale.of(drawn.stream().map(FigureView::quantity).toList());
    Optional<IntervalBar> bar = Optional.of(new IntervalBar(scale));
    Element list = parent.appendElement("ul").addClass("figures");
    for (FigureView figure : figures) {
      Element row = row(list, figure, bar.filter(any -> drawn.contains(figure)));
      if (pairs.offersChoice()) {
        choice(row, figure, pairs, choosing);
      }
    }
    legend(parent, scale);
  }

  /** Counts and shares have no axis in common; where there are both, the counts have it. */
  private static List<FigureView> drawn(List<FigureView> figures) {
    List<FigureView> counts = figures.stream().filter(figure -> !figure.isShare()).toList();
    return counts.isEmpty() ? figures : counts;
  }

  private static void choice(Element row, FigureView figure, Pairs pairs, String choosing) {
    Element choice = row.appendElement("p").addClass("choice");
    if (pairs.focusesOn(figure)) {
      choice.addClass("soft").text("Set against the others below");
    } else {
      choice
          .appendElement("a")
          .attr("href", choosing + encoded(figure.iri()) + "#verdicts")
          .text("Set against the others");
    }
  }

  private static String encoded(String iri) {
    return URLEncoder.encode(iri, StandardCharsets.UTF_8);
  }

  private Element row(Element list, FigureView figure, Optional<IntervalBar> bar) {
    Element row = list.appendElement("li").addClass("figure");
    Element what = row.appendElement("div");
    Element amount = what.appendElement("p").addClass("amount");
    amount.appendElement("span").addClass(kind(figure)).text(figure.amount());
    Element status = amount.appendElement("span").addClass("status");
    figure.status().ifPresent(s -> Markup.isolate(status.appendText(" "), s.label()));
    what.appendElement("p").addClass("measure").addClass("soft").text(measure(figure));
    Element drawing = row.appendElement("div").addClass(kind(figure));
    bar.ifPresentOrElse(
        axis -> axis.draw(drawing, figure.quantity()),
        () -> drawing.addClass("small").text("a share: it has no place on the axis of counts"));
    store
        .claim(figure.claim())
        .map(claim -> SourceChain.around(claim, store))
        .ifPresent(chain -> says(row, figure, chain));
    return row;
  }

  private static String kind(FigureView figure) {
    return switch (figure.measure().map(m -> m.code()).orElse("")) {
      case "Stock" -> "stock";
      case "Flow", "Cumulative" -> "flow";
      default -> "unsaid";
    };
  }

  private static String measure(FigureView figure) {
    return switch (figure.measure().map(m -> m.code()).orElse("")) {
      case "Stock" -> "how many there are at a time";
      case "Flow" -> "how many within a period";
      case "Cumulative" -> "how many in all since a beginning";
      default -> "whether at a time or over a period is not said";
    };
  }

  private void says(Element row, FigureView figure, SourceChain chain) {
    Element who = row.appendElement("p").addClass("who");
    ClaimView outer = chain.outermost();
    speaker(who, outer);
    for (ClaimView cited : chain.claims().subList(1, chain.claims().size())) {
      speaker(who.appendText(", citing "), cited);
    }
    if (!chain.endsAtSomebody()) {
      Markup.unknown(who.appendText(" – "), "nobody is named");
    }
    who.appendText(": ");
    markup.link(Markup.quote(who, "").empty(), figure.claim(), figure.words());
    Element facts = row.appendElement("dl").addClass("facts");
    fact(facts, "said on", stated(chain), "date unknown");
    fact(facts, "as of", figure.when().map(Moment::words), "date unknown");
    for (Located place : figure.places()) {
      fact(facts, place.role(), Optional.of(place.place().label()), "");
    }
    figure.numeralPolicy().ifPresent(it -> fact(facts, "numeral policy", Optional.of(it), ""));
    figure.footing().ifPresent(footing -> fact(facts, "basis", Optional.of(footing), ""));
    hedges(chain).ifPresent(words -> fact(facts, "hedged", Optional.of(words), ""));
  }

  private void speaker(Element who, ClaimView claim) {
    if (claim.speaker().isEmpty()) {
      Markup.unknown(who, "nobody named");
    } else if (claim.narrated()) {
      who.appendText("The article itself");
    } else {
      markup.link(who, claim.speaker().get());
    }
  }

  private static Optional<String> stated(SourceChain chain) {
    return chain.claims().stream()
        .flatMap(claim -> claim.statedOn().stream())
        .map(Moment::words)
        .findFirst();
  }

  private static Optional<String> hedges(SourceChain chain) {
    String words =
        chain.claims().stream()
            .flatMap(claim -> claim.hedges().stream())
            .map(Doubt::words)
            .distinct()
            .collect(Collectors.joining("”, “", "“", "”"));
    return words.equals("“”") ? Optional.empty() : Optional.of(words);
  }

  private static void fact(Element facts, String name, Optional<String> value, String unknown) {
    Element fact = facts.appendElement("div");
    fact.appendElement("dt").text(name);
    Element stated = fact.appendElement("dd");
    value.ifPresentOrElse(
        words -> Markup.isolate(stated, words), () -> Markup.unknown(stated, unknown));
  }

  private static void legend(Element parent, FigureScale scale) {
    Element legend = parent.appendElement("p").addClass("legend");
    legend.appendElement("span").text("● the number itself belongs to it");
    legend.appendElement("span").text("○ it begins or ends beyond the number");
    legend.appendElement("span").text("┅ open: no end is given");
    if (scale.isLogarithmic()) {
      legend.appendElement("span").text("each step of the axis is many times the last");
    }
  }
}

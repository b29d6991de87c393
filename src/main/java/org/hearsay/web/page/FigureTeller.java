package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.List;
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

/** Tells who states a figure, on whose word, what is known of it, and what is not. */
final class FigureTeller {

  private final StoreReader store;
  private final Markup markup;

  FigureTeller(StoreReader store, Markup markup) {
    this.store = store;
    this.markup = markup;
  }

  /** Appends it to the row of the figure. */
  void append(Element row, FigureView figure) {
    store
        .claim(figure.claim())
        .map(claim -> SourceChain.around(claim, store))
        .ifPresent(
            chain -> {
              who(row.appendElement("p").addClass("who"), figure, chain);
              facts(row.appendElement("dl").addClass("facts"), figure, chain);
            });
  }

  private void who(Element who, FigureView figure, SourceChain chain) {
    speaker(who, chain.outermost());
    for (ClaimView cited : chain.claims().subList(1, chain.claims().size())) {
      speaker(who.appendText(", citing "), cited);
    }
    if (!chain.endsAtSomebody()) {
      Markup.unknown(who.appendText(" – "), "nobody is named");
    }
    who.appendText(": ");
    markup.link(Markup.quote(who, "").empty(), figure.claim(), figure.words());
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

  private static void facts(Element facts, FigureView figure, SourceChain chain) {
    stated(chain).ifPresent(words -> fact(facts, "said on", words));
    figure.when().ifPresent(when -> fact(facts, "as of", when.told()));
    for (Located place : figure.places()) {
      fact(facts, place.role(), place.place().label());
    }
    figure.numeralPolicy().ifPresent(policy -> fact(facts, "numeral policy", policy));
    figure.footing().ifPresent(footing -> fact(facts, "basis", footing));
    hedges(chain).ifPresent(words -> fact(facts, "hedged", words));
    List<String> untold = untold(figure, chain);
    if (!untold.isEmpty()) {
      Element fact = facts.appendElement("div");
      fact.appendElement("dt").text("not told");
      Markup.unknown(fact.appendElement("dd"), String.join(", ", untold));
    }
  }

  private static void fact(Element facts, String name, String value) {
    Element fact = facts.appendElement("div");
    fact.appendElement("dt").text(name);
    Markup.isolate(fact.appendElement("dd"), value);
  }

  private static List<String> untold(FigureView figure, SourceChain chain) {
    List<String> untold = new ArrayList<>();
    if (stated(chain).isEmpty()) {
      untold.add("when it was said");
    }
    if (figure.when().isEmpty()) {
      untold.add("as of when");
    }
    if (figure.measure().isEmpty()) {
      untold.add("whether at a time or over a period");
    }
    return untold;
  }

  private static Optional<String> stated(SourceChain chain) {
    return chain.claims().stream()
        .flatMap(claim -> claim.statedOn().stream())
        .map(Moment::told)
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
}

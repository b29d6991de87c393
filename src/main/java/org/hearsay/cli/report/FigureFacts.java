package org.hearsay.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Doubt;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.Moment;
import org.hearsay.web.view.SourceChain;
import org.hearsay.web.view.StoreReader;

/** What there is to tell of a figure, each in few words. What is not known is said to be so. */
final class FigureFacts {

  private static final String UNKNOWN = "unknown";

  private final StoreReader store;
  private final FigureView figure;
  private final List<ClaimView> chain;
  private final Optional<ArticleView> article;

  FigureFacts(FigureView figure, StoreReader store) {
    this.store = store;
    this.figure = figure;
    Optional<ClaimView> claim = store.claim(figure.claim());
    this.chain = claim.map(stated -> SourceChain.around(stated, store).claims()).orElse(List.of());
    this.article = claim.flatMap(stated -> store.article(stated.article()));
  }

  String amount() {
    return figure.bounds();
  }

  String who() {
    return chain.isEmpty() ? UNKNOWN : SpeakerWords.of(chain.get(0));
  }

  String how() {
    return chain.isEmpty() ? UNKNOWN : how(chain.get(0), store);
  }

  /** The word of saying and the stance it gives. */
  static String how(ClaimView claim, StoreReader store) {
    List<String> how = new ArrayList<>();
    store.evidence(claim).cues().forEach(cue -> how.add("“" + cue.words() + "”"));
    claim.modality().map(Labeled::label).ifPresent(how::add);
    if (claim.negated()) {
      how.add("negated");
    }
    claim.medium().map(medium -> "medium “" + medium + "”").ifPresent(how::add);
    return String.join(", ", how);
  }

  String doubt() {
    String doubts =
        chain.stream()
            .flatMap(claim -> claim.hedges().stream())
            .map(FigureFacts::doubt)
            .distinct()
            .collect(Collectors.joining("; "));
    return doubts.isEmpty() ? "none expressed" : doubts;
  }

  /** Whose doubt it is or what became of it, and the words that say so. */
  static String doubt(Doubt doubt) {
    return doubt.kind().label() + ": “" + doubt.words() + "”";
  }

  String data() {
    if (chain.size() < 2) {
      return "no source cited";
    }
    ClaimView last = chain.get(chain.size() - 1);
    String cited =
        chain.stream().skip(1).map(SpeakerWords::of).collect(Collectors.joining(", who cites "));
    return last.named() ? cited : cited + " – nobody named";
  }

  String stated() {
    return chain.stream()
        .flatMap(claim -> claim.statedOn().stream())
        .findFirst()
        .map(Moment::told)
        .orElse(UNKNOWN);
  }

  String holdsAt() {
    return figure.when().map(Moment::told).orElse(UNKNOWN);
  }

  String status() {
    String measure = figure.measure().map(of -> " (" + of.label() + ")").orElse("");
    String words =
        figure
            .statusWords()
            .filter(said -> figure.status().filter(s -> s.label().equals(said)).isEmpty())
            .map(said -> ", “" + said + "”")
            .orElse("");
    return figure.status().map(Labeled::label).orElse(UNKNOWN) + measure + words;
  }

  String where() {
    String places =
        figure.places().stream()
            .map(place -> place.role() + " " + place.place().label())
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? UNKNOWN : places;
  }

  String words() {
    return "“" + figure.words() + "”";
  }

  String article() {
    return article
        .map(text -> text.id() + ", " + publisher(text) + ", " + published(text))
        .orElse(UNKNOWN);
  }

  private static String publisher(ArticleView article) {
    return article.publisher().map(Labeled::label).orElse("publisher unknown");
  }

  static String published(ArticleView article) {
    return article.published().orElse("date unknown");
  }
}

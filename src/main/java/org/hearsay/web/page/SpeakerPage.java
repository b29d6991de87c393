package org.hearsay.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.Moment;
import org.hearsay.web.view.RoleView;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Someone who is quoted: the roles articles give, the line of figures over time, all claims. */
public final class SpeakerPage {

  private static final int MOST_CLAIMS = 100;
  private static final String LAST = "~";

  private final StoreReader store;
  private final Links links;
  private final Markup markup;

  /** Shows what the store holds. */
  public SpeakerPage(StoreReader store, Links links) {
    this.store = store;
    this.links = links;
    this.markup = new Markup(links);
  }

  /** The page of a speaker; empty of whom no claim is known. */
  public Optional<Document> of(String iri) {
    List<ClaimView> claims = store.claimsBy(iri);
    return claims.isEmpty() ? Optional.empty() : store.labeled(iri).map(who -> of(who, claims));
  }

  private Document of(Labeled who, List<ClaimView> claims) {
    Frame frame = Frame.of(who.label(), "/sources");
    Element main = frame.main();
    main.appendElement("p").addClass("eyebrow").text("Source");
    Markup.isolate(main.appendElement("h1"), who.label());
    roles(main, store.rolesOf(who.iri()));
    line(main, claims);
    claims(main, claims);
    Formats.append(main, links, who.iri());
    return frame.document();
  }

  private void roles(Element main, List<RoleView> roles) {
    if (roles.isEmpty()) {
      Markup.unknown(main.appendElement("p"), "no article tells a role");
      return;
    }
    Element list = main.appendElement("ul").addClass("roles");
    for (RoleView role : roles) {
      Element item = list.appendElement("li");
      Markup.quote(item, role.words());
      Element where = item.appendElement("span").addClass("soft").addClass("small");
      role.article().ifPresent(article -> markup.link(where.appendText(" in "), article));
    }
  }

  private void line(Element main, List<ClaimView> claims) {
    Map<Labeled, List<FigureView>> lines =
        claims.stream()
            .flatMap(this::figures)
            .filter(figure -> figure.population().isPresent())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.population().get(), LinkedHashMap::new, Collectors.toList()));
    if (!lines.isEmpty()) {
      main.appendElement("h2").text("Figures over time");
    }
    lines.forEach((counted, figures) -> line(main, counted, figures));
  }

  private void line(Element main, Labeled counted, List<FigureView> figures) {
    markup.link(main.appendElement("h3"), counted);
    List<FigureView> inOrder =
        figures.stream().sorted(Comparator.comparing(this::day)).limit(MOST_CLAIMS).toList();
    Pairs pairs = Pairs.among(inOrder, Optional.empty(), store);
    new FigureRows(store, markup).append(main, inOrder);
    new VerdictCards(markup).appendOfOne(main, pairs);
  }

  /** The figures of a claim and of those it cites. */
  private Stream<FigureView> figures(ClaimView claim) {
    Stream<String> cited =
        claim.cites().stream()
            .flatMap(inner -> store.claim(inner).stream())
            .flatMap(inner -> inner.figures().stream());
    return Stream.concat(claim.figures().stream(), cited)
        .flatMap(figure -> store.figure(figure).stream());
  }

  /** When a figure was stated, as far as it is known; those of an unknown day come last. */
  private String day(FigureView figure) {
    return store
        .claim(figure.claim())
        .flatMap(ClaimView::statedOn)
        .flatMap(Moment::edtf)
        .orElse(LAST);
  }

  private void claims(Element main, List<ClaimView> claims) {
    main.appendElement("h2").text("Is reported to say");
    Map<String, List<ClaimView>> byArticle =
        claims.stream()
            .limit(MOST_CLAIMS)
            .collect(
                Collectors.groupingBy(ClaimView::article, LinkedHashMap::new, Collectors.toList()));
    byArticle.forEach(
        (article, told) -> {
          String label = store.article(article).map(ArticleView::label).orElse("an article");
          markup.link(main.appendElement("h3"), article, label);
          new ClaimList(markup).appendOfOne(main, told);
        });
    if (claims.size() > MOST_CLAIMS) {
      String rest = "These are the first " + MOST_CLAIMS + " of " + claims.size() + " claims.";
      main.appendElement("p").addClass("soft").text(rest);
    }
  }
}

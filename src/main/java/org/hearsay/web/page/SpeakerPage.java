package org.hearsay.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.web.search.Entry;
import org.hearsay.web.search.Listing;
import org.hearsay.web.search.Search;
import org.hearsay.web.search.Shelf;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Someone who is quoted: the roles articles give, the line of figures over time, all claims. */
public final class SpeakerPage {

  private static final int MOST_CLAIMS = 25;
  private static final int MOST_FIGURE_CLAIMS = 8;
  private static final int MOST_ROLES = 6;

  private final StoreReader store;
  private final Search search;
  private final Links links;
  private final Markup markup;

  /** Shows what the store holds. */
  public SpeakerPage(StoreReader store, Search search, Links links) {
    this.store = store;
    this.search = search;
    this.links = links;
    this.markup = new Markup(links);
  }

  /**
   * The page of a speaker; empty of whom no claim is known.
   *
   * @param from how many claims to pass over
   * @param figuresFrom how many claims with figures to pass over
   */
  public Optional<Document> of(String iri, int from, int figuresFrom) {
    Listing claims = search.list(Shelf.claimsOf(iri), from, MOST_CLAIMS);
    return claims.all() == 0
        ? Optional.empty()
        : store.labeled(iri).map(who -> of(who, claims, figuresFrom));
  }

  private Document of(Labeled who, Listing claims, int figuresFrom) {
    Frame frame = Frame.of(who.label(), "/sources");
    Element main = frame.main();
    main.appendElement("p").addClass("eyebrow").text("Source");
    Markup.isolate(main.appendElement("h1"), who.label());
    roles(main, search.list(Shelf.rolesOf(who.iri()), 0, MOST_ROLES));
    if (claims.from() == 0) {
      lines(main, who, figuresFrom);
    }
    main.appendElement("h2").attr("id", "claims").text("Is reported to say");
    new ClaimList(markup).appendByArticle(main, read(claims), store);
    pager(who, "?from=", "claims").append(main, claims, MOST_CLAIMS);
    Formats.append(main, links, who.iri());
    return frame.document();
  }

  private Pager pager(Labeled who, String parameter, String what) {
    return new Pager(links.page(who.iri()).orElse("") + parameter, what);
  }

  private List<ClaimView> read(Listing claims) {
    return claims.entries().stream().flatMap(claim -> store.claim(claim.iri()).stream()).toList();
  }

  private void roles(Element main, Listing roles) {
    if (roles.all() == 0) {
      Markup.unknown(main.appendElement("p"), "no article tells a role");
      return;
    }
    Element list = main.appendElement("ul").addClass("roles");
    roles.entries().forEach(role -> role(list.appendElement("li"), role));
    if (roles.all() > roles.entries().size()) {
      int more = roles.all() - roles.entries().size();
      list.appendElement("li").addClass("soft").text("and " + Counts.of(more, "other role"));
    }
  }

  private void role(Element item, Entry role) {
    Markup.quote(item, role.words());
    Element where = item.appendElement("span").addClass("soft").addClass("small");
    if (role.articles() > 1) {
      where.text(" in " + Counts.of(role.articles(), "article"));
    } else {
      store
          .article(role.iri())
          .ifPresent(a -> markup.link(where.appendText(" in "), a.iri(), a.label()));
    }
  }

  private void lines(Element main, Labeled who, int from) {
    Listing claims = search.list(Shelf.figureClaimsOf(who.iri()), from, MOST_FIGURE_CLAIMS);
    Map<Labeled, List<FigureView>> lines =
        read(claims).stream()
            .flatMap(this::figures)
            .filter(figure -> figure.population().isPresent())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    figure -> figure.population().get(), LinkedHashMap::new, Collectors.toList()));
    if (!lines.isEmpty()) {
      main.appendElement("h2").attr("id", "figures").text("Figures over time");
      lines.forEach((counted, figures) -> line(main, counted, figures));
      pager(who, "?figures=", "claims with figures").append(main, claims, MOST_FIGURE_CLAIMS);
    }
  }

  private void line(Element main, Labeled counted, List<FigureView> figures) {
    markup.link(main.appendElement("h3"), counted);
    Pairs pairs = Pairs.among(figures, Optional.empty(), store);
    new FigureRows(store, markup).append(main, figures);
    new VerdictCards(markup).appendFolded(main, pairs);
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
}

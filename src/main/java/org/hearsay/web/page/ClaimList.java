package org.hearsay.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.web.search.SearchWords;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Moment;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Element;

/** Claims one below the other, each leading to its page, with what weakens it. */
final class ClaimList {

  private final Markup markup;

  ClaimList(Markup markup) {
    this.markup = markup;
  }

  void append(Element parent, List<ClaimView> claims) {
    Element list = parent.appendElement("ul").addClass("list");
    claims.forEach(claim -> item(list, claim, true, List.of()));
  }

  /** Appends claims under the titles of their articles, without saying who made them. */
  void appendByArticle(Element parent, List<ClaimView> claims, StoreReader store) {
    Map<String, List<ClaimView>> byArticle =
        claims.stream()
            .collect(
                Collectors.groupingBy(ClaimView::article, LinkedHashMap::new, Collectors.toList()));
    byArticle.forEach(
        (article, told) -> {
          String label = store.article(article).map(ArticleView::label).orElse("an article");
          markup.link(parent.appendElement("h3"), article, label);
          Element list = parent.appendElement("ul").addClass("list");
          told.forEach(claim -> item(list, claim, false, List.of()));
        });
  }

  /** Appends a claim and the article it is in, with the words marked that were sought. */
  void appendFound(Element list, ClaimView claim, SearchWords sought, StoreReader store) {
    Element item = item(list, claim, true, sought.in(claim.words()));
    Element where = item.appendElement("p").addClass("small").addClass("soft").text("in ");
    store.article(claim.article()).ifPresent(a -> markup.link(where, a.iri(), a.label()));
  }

  private Element item(Element list, ClaimView claim, boolean withSpeaker, List<Span> found) {
    Element item = list.appendElement("li");
    Element how = item.appendElement("p").addClass("small");
    if (withSpeaker) {
      speaker(how, claim);
    }
    told(how, claim, withSpeaker ? " · " : "");
    Element words = item.appendElement("p").addClass("words");
    markup.link(words, claim.iri(), claim.words(), found);
    Doubts.append(item, claim);
    return item;
  }

  private void speaker(Element how, ClaimView claim) {
    if (claim.narrated()) {
      how.appendText("the article itself");
    } else if (claim.speaker().isPresent()) {
      markup.link(how, claim.speaker().get());
    } else {
      Markup.unknown(how, "nobody named");
    }
  }

  private static void told(Element how, ClaimView claim, String before) {
    String told =
        Stream.of(claim.cue(), claim.statedOn().map(Moment::told))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!told.isEmpty()) {
      Markup.isolate(how.appendElement("span").addClass("soft").text(before), told);
    }
  }
}

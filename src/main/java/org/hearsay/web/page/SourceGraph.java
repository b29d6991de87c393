package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.SourceChain;
import org.jsoup.nodes.Element;

/**
 * Draws where a claim comes from: on the left the texts, each within the one above it; on the right
 * who answers for each.
 */
final class SourceGraph {

  private static final int TEXT_COLUMN = 0;
  private static final int SOURCE_COLUMN = 354;
  private static final int ROW = 108;
  private static final int WIDTH = 586;

  private final SourceChain chain;
  private final ArticleView article;

  SourceGraph(SourceChain chain, ArticleView article) {
    this.chain = chain;
    this.article = article;
  }

  /**
   * Appends the drawing.
   *
   * @param shown the claim that the page is about
   */
  void append(Element parent, ClaimView shown) {
    Element svg =
        parent
            .appendElement("div")
            .addClass("scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", "The same, drawn")
            .appendElement("svg")
            .addClass("graph")
            .attr("role", "img")
            .attr("aria-label", "On the left the texts, on the right who answers for each");
    List<Level> levels = levels(shown);
    for (int row = 0; row < levels.size(); row++) {
      draw(new GraphPen(svg, row * ROW), levels.get(row), row < levels.size() - 1);
    }
    int height = levels.size() * ROW - (endsAtNobody() ? 0 : ROW - GraphPen.BOX_HEIGHT - 4);
    svg.attr("viewBox", "-2 -2 " + (WIDTH + 4) + " " + height);
  }

  private static void draw(GraphPen pen, Level level, boolean more) {
    pen.across(TEXT_COLUMN, SOURCE_COLUMN, level.relation);
    pen.box(TEXT_COLUMN, level.text, level.shown ? "box shown" : "box");
    pen.box(
        SOURCE_COLUMN,
        level.source.orElse(level.unknown),
        level.source.isPresent() ? "box source" : "box unknown");
    if (more) {
      pen.down(TEXT_COLUMN, level.within);
    }
    level.deadEnd.ifPresent(words -> pen.deadEnd(SOURCE_COLUMN, words));
  }

  private boolean endsAtNobody() {
    return levels(chain.innermost()).stream().anyMatch(level -> level.deadEnd.isPresent());
  }

  private List<Level> levels(ClaimView shown) {
    List<Level> levels = new ArrayList<>();
    levels.add(
        new Level(
            article.label(),
            "published by",
            article.publisher().map(Labeled::label),
            "publisher unknown",
            "quotes",
            false,
            Optional.empty()));
    for (ClaimView claim : chain.claims()) {
      levels.add(level(claim, claim.iri().equals(shown.iri())));
    }
    return levels;
  }

  private Level level(ClaimView claim, boolean shown) {
    boolean last = claim.equals(chain.innermost());
    boolean unnamed = last && claim.speaker().isPresent() && !claim.named() && !claim.narrated();
    Optional<String> speaker =
        claim.narrated() ? Optional.of("the article itself") : claim.speaker().map(Labeled::label);
    return new Level(
        "“" + claim.words() + "”",
        relation(claim),
        speaker,
        "nobody named",
        "rests on",
        shown,
        unnamed ? Optional.of("nobody named") : Optional.empty());
  }

  private static String relation(ClaimView claim) {
    return claim.narrated() ? "stated by" : claim.negated() ? "not said by" : "said by";
  }

  /** A text, who answers for it, and how it leads on. */
  private record Level(
      String text,
      String relation,
      Optional<String> source,
      String unknown,
      String within,
      boolean shown,
      Optional<String> deadEnd) {}
}

package org.hearsay.web.page;

import org.hearsay.web.view.ComparisonView;
import org.hearsay.web.view.FigureView;
import org.jsoup.nodes.Element;

/** What can be said of each pair of figures, with its reasons. */
final class VerdictCards {

  private final Markup markup;

  VerdictCards(Markup markup) {
    this.markup = markup;
  }

  void append(Element parent, Pairs pairs) {
    if (!pairs.comparisons().isEmpty()) {
      String title =
          pairs
              .focus()
              .map(focus -> "“" + focus.headline() + "” beside the others")
              .orElse("Do they agree?");
      parent.appendElement("h2").attr("id", "verdicts").text(title);
      cards(parent, pairs);
    }
  }

  /** Appends what they come to, with the cards folded below it. */
  void appendFolded(Element parent, Pairs pairs) {
    if (!pairs.comparisons().isEmpty()) {
      Element details = parent.appendElement("details");
      details.appendElement("summary").text(pairs.summary().strip());
      cards(details, pairs);
    }
  }

  private void cards(Element parent, Pairs pairs) {
    Element list = parent.appendElement("ul").addClass("verdicts");
    for (ComparisonView pair : pairs.comparisons()) {
      card(list, pairs.figures().get(pair.left()), pairs.figures().get(pair.right()), pair);
    }
  }

  private void card(Element list, FigureView left, FigureView right, ComparisonView pair) {
    VerdictWords verdict = VerdictWords.of(pair);
    Element card = list.appendElement("li").addClass("verdict").addClass(verdict.code());
    Element heading = card.appendElement("h3");
    markup.link(heading.appendElement("b"), left.claim(), left.headline());
    heading.appendText(" and ");
    markup.link(heading.appendElement("b"), right.claim(), right.headline());
    card.appendElement("p").addClass("says").text(verdict.sentence());
    Element reasons = card.appendElement("ul").addClass("reasons");
    for (String reason : pair.reasons()) {
      Markup.isolate(reasons.appendElement("li"), reason);
    }
  }
}

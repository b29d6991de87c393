package org.hearsay.web.page;

import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.SourceChain;
import org.jsoup.nodes.Element;

/** The steps from who published to whose word a claim rests on; where nobody stands, it says so. */
final class ProvenanceChain {

  private final Markup markup;

  ProvenanceChain(Markup markup) {
    this.markup = markup;
  }

  void append(Element parent, SourceChain chain, ArticleView article) {
    Element list = parent.appendElement("ol").addClass("chain");
    Element published = step(list, "published by");
    article
        .publisher()
        .ifPresentOrElse(
            publisher -> markup.link(published, publisher),
            () -> Markup.unknown(published, "publisher unknown"));
    Element text = step(list, "in the article");
    markup.link(text, article.iri(), article.label());
    Element date = text.appendElement("span").addClass("soft").text(", ");
    article
        .published()
        .ifPresentOrElse(date::appendText, () -> Markup.unknown(date, "date unknown"));
    for (ClaimView claim : chain.claims()) {
      speaker(list, claim, claim.equals(chain.outermost()));
    }
    if (!chain.endsAtSomebody() && !chain.innermost().narrated()) {
      Element end = list.appendElement("li").addClass("dead-end");
      end.appendElement("p").addClass("step").text("who is");
      end.appendElement("p").addClass("what").text("nobody named: the chain ends here");
    }
  }

  private void speaker(Element list, ClaimView claim, boolean first) {
    Element step = step(list, first ? "which quotes" : "who cites");
    if (claim.narrated()) {
      step.appendText("nobody: the article states it itself");
    } else if (claim.speaker().isPresent()) {
      markup.link(step, claim.speaker().get());
    } else {
      Markup.unknown(step, "a source it does not tell");
    }
    step.appendText(" ");
    Element words = step.appendElement("span").addClass("soft").addClass("small");
    if (claim.negated()) {
      words.appendText("(told as not said) ");
    }
    markup.link(words.appendElement("span").addClass("onward"), claim.iri(), "the words");
  }

  private static Element step(Element list, String how) {
    Element step = list.appendElement("li");
    step.appendElement("p").addClass("step").text(how);
    return step.appendElement("p").addClass("what");
  }
}

package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Doubt;
import org.hearsay.web.view.Evidence;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Moment;
import org.hearsay.web.view.SchemaClaim;
import org.hearsay.web.view.SourceChain;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The audit of one claim: from its words to whose word they rest on, and how it was read. */
public final class ClaimPage {

  private static final int LONGEST_TITLE = 70;

  private final StoreReader store;
  private final Links links;
  private final Markup markup;

  /** Shows what the store holds. */
  public ClaimPage(StoreReader store, Links links) {
    this.store = store;
    this.links = links;
    this.markup = new Markup(links);
  }

  /** The page of a claim; empty if the store does not know it. */
  public Optional<Document> of(String iri) {
    return store.claim(iri).flatMap(claim -> store.article(claim.article()).map(a -> of(claim, a)));
  }

  private Document of(ClaimView claim, ArticleView article) {
    Frame frame = Frame.of(shortened(claim.words()), "");
    links.data(claim.iri(), ".ttl").ifPresent(path -> frame.alternate("text/turtle", path));
    links
        .data(claim.iri(), ".jsonld")
        .ifPresent(path -> frame.alternate("application/ld+json", path));
    frame.describe(SchemaClaim.json(claim, article));
    Element main = frame.main();
    words(main, claim);
    SourceChain chain = SourceChain.around(claim, store);
    main.appendElement("h2").text("Whose word is it?");
    Element word = main.appendElement("div").addClass("word");
    new ProvenanceChain(markup).append(word, chain, article);
    new SourceGraph(chain, article).append(word, claim);
    evidence(main, claim, article);
    figures(main, claim);
    doubts(main, claim);
    reading(main, claim);
    Formats.append(main, links, claim.iri(), Citation.of(claim, chain, article));
    return frame.document();
  }

  private void words(Element main, ClaimView claim) {
    main.appendElement("p").addClass("eyebrow").text("Claim");
    Element heading = main.appendElement("h1");
    if (claim.narrated()) {
      heading.appendText("The article states");
    } else if (claim.speaker().isPresent()) {
      heading.appendText(claim.negated() ? "Not said by " : "According to ");
      markup.link(heading, claim.speaker().get());
    } else {
      heading.appendText("According to nobody named");
    }
    Markup.isolate(main.appendElement("blockquote"), claim.words());
    Doubts.append(main, claim);
    Element facts = main.appendElement("dl").addClass("facts");
    fact(facts, "introduced by", claim.cue(), "no word of saying");
    fact(facts, "how", claim.form().map(form -> form.label()), "unknown");
    fact(facts, "stance", claim.modality().map(modality -> modality.label()), "unknown");
    fact(facts, "said on", claim.statedOn().map(Moment::told), "date unknown");
    claim.medium().ifPresent(medium -> fact(facts, "medium", Optional.of(medium), ""));
  }

  private void evidence(Element main, ClaimView claim, ArticleView article) {
    main.appendElement("h2").text("In the article");
    List<Highlight> marks = ClaimMarks.of(claim, store, false).toList();
    MarkedText text = new MarkedText(store.textOf(article.iri()).orElse(""), marks, links);
    int start = marks.stream().mapToInt(m -> m.excerpt().start()).min().orElse(0);
    int end = marks.stream().mapToInt(m -> m.excerpt().end()).max().orElse(0);
    Element quote = main.appendElement("blockquote").appendElement("bdi");
    text.append(quote, text.paragraphStart(start), text.paragraphEnd(end));
    MarkedText.key(main);
    Element where = main.appendElement("p").addClass("small").addClass("soft");
    where.appendText("Characters " + start + " to " + end + " of ");
    markup.link(where, article.iri(), article.label());
  }

  private void figures(Element main, ClaimView claim) {
    List<FigureView> figures =
        claim.figures().stream().flatMap(iri -> store.figure(iri).stream()).toList();
    if (figures.isEmpty()) {
      return;
    }
    main.appendElement("h2").text("Figures in it");
    new FigureRows(store, markup).append(main, figures);
    for (FigureView figure : figures) {
      figure
          .population()
          .ifPresent(
              population ->
                  markup.link(
                      main.appendElement("p").addClass("onward").text("Beside others: "),
                      population));
    }
  }

  private static void doubts(Element main, ClaimView claim) {
    main.appendElement("h2").text("Doubt and echo");
    if (claim.hedges().isEmpty() && claim.receptions().isEmpty()) {
      main.appendElement("p").text("The article expresses no doubt and tells of no reaction.");
      return;
    }
    Element list = main.appendElement("ul").addClass("list");
    claim.hedges().forEach(hedge -> doubt(list, hedge, "doubt of the "));
    claim.receptions().forEach(reception -> doubt(list, reception, ""));
  }

  private static void doubt(Element list, Doubt doubt, String prefix) {
    Element item = list.appendElement("li");
    Markup.quote(item, doubt.words());
    item.appendElement("span").addClass("soft").text(" – " + prefix + doubt.kind().label());
  }

  private void reading(Element main, ClaimView claim) {
    Evidence evidence = store.evidence(claim);
    main.appendElement("h2").text("How it was read");
    Element facts = main.appendElement("dl").addClass("facts");
    fact(facts, "rule", Optional.of(evidence.rule()), "unknown");
    fact(facts, "read rightly with probability", claim.confidence(), "not estimated");
    fact(facts, "read by", evidence.run().map(run -> run.label()), "unknown");
    main.appendElement("p")
        .addClass("small")
        .addClass("soft")
        .text("The probability is of the reading, not of the claim.");
  }

  private static void fact(Element facts, String name, Optional<String> value, String unknown) {
    Element fact = facts.appendElement("div");
    fact.appendElement("dt").text(name);
    Element stated = fact.appendElement("dd");
    value.ifPresentOrElse(
        words -> Markup.isolate(stated, words), () -> Markup.unknown(stated, unknown));
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE) + "…";
  }
}

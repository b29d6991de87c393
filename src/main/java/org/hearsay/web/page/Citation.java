package org.hearsay.web.page;

import java.util.stream.Collectors;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.SourceChain;

/** A claim as one cites it in a text: who said it on whose word, where it stands, and its IRI. */
final class Citation {

  private Citation() {}

  static String of(ClaimView claim, SourceChain chain, ArticleView article) {
    return who(chain)
        + ": “"
        + claim.words()
        + "”. In: “"
        + article.label()
        + "”, "
        + article.publisher().map(Labeled::label).orElse("publisher unknown")
        + ", "
        + article.published().orElse("date unknown")
        + ". "
        + claim.iri();
  }

  /** "Rolf Adler, citing Port Authority". */
  private static String who(SourceChain chain) {
    return chain.claims().stream().map(Citation::speaker).collect(Collectors.joining(", citing "));
  }

  private static String speaker(ClaimView claim) {
    String who =
        claim.narrated()
            ? "The article"
            : claim.speaker().map(Labeled::label).orElse("Somebody who is not named");
    return claim.negated() ? who + " (told as not said)" : who;
  }
}

package org.hearsay.web.view;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/** Reads articles. */
record ArticleReader(Facts facts) {

  Optional<ArticleView> read(Node version) {
    return facts
        .words(version, Borrowed.IDENTIFIER)
        .map(
            id ->
                new ArticleView(
                    version.getURI(),
                    id,
                    facts.words(version, Borrowed.HEADLINE),
                    facts.labeled(version, Borrowed.PUBLISHER),
                    facts.words(version, Borrowed.DATE_PUBLISHED),
                    facts.words(version, Borrowed.URL),
                    facts.allLabeled(version, Hs.UNKNOWN)));
  }
}

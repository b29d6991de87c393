package org.hearsay.web.view;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Hs;

/** Reads times. */
record MomentReader(Facts facts) {

  Optional<Moment> read(Node subject, Node property) {
    return facts
        .value(subject, property)
        .map(
            time ->
                new Moment(
                    facts.words(time, Hs.SURFACE).orElse(""), facts.words(time, Hs.PARTIAL_DATE)));
  }
}

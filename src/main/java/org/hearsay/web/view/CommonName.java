package org.hearsay.web.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Borrowed;
import org.hearsay.store.QuadReader;

/** What a thing is called by the documents that name it, which may differ. */
public final class CommonName {

  private static final Comparator<Map.Entry<String, Integer>> COMMON =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private CommonName() {}

  /** The name that most documents give something; of two as common, the first by alphabet. */
  public static Optional<String> of(Node thing, QuadReader quads) {
    Map<String, Integer> names = new HashMap<>();
    quads
        .values(thing, Borrowed.NAME)
        .forEachRemaining(name -> names.merge(name.getLiteralLexicalForm(), 1, Integer::sum));
    return names.entrySet().stream().max(COMMON).map(Map.Entry::getKey);
  }
}

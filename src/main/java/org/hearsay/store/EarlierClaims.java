package org.hearsay.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.Ontology;

/**
 * The claims of a store that a version of this program wrote to which {@link Hs#CLAIMED_ON} was
 * unknown, or meant another day: queries for a day would miss some. What the day is stands in the
 * store.
 */
final class EarlierClaims {

  private final DatasetGraph dataset;

  /** Reads a dataset, within the caller's transaction. */
  EarlierClaims(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** Whether there are any: a store holds the vocabulary of the program that wrote to it last. */
  boolean exist() {
    return dataset.contains(Node.ANY, Node.ANY, Borrowed.TYPE, Borrowed.SCHEMA_CLAIM)
        && !dataset.contains(Quad.create(Ontology.GRAPH, Ontology.VERSION));
  }

  /** Tells the days by which they had been claimed, each in the graph of its document. */
  Change completion() {
    Set<Quad> told =
        dataset.stream(Node.ANY, Node.ANY, Hs.CLAIMED_ON, Node.ANY).collect(Collectors.toSet());
    Set<Quad> days =
        dataset.stream(Node.ANY, Node.ANY, Borrowed.TYPE, Borrowed.SCHEMA_CLAIM)
            .flatMap(claim -> day(claim.getGraph(), claim.getSubject()).stream())
            .collect(Collectors.toSet());
    return Change.from(told, days);
  }

  private Optional<Quad> day(Node graph, Node claim) {
    return Stream.concat(
            values(graph, claim, Hs.STATED_ON, Hs.LATEST),
            values(graph, claim, Borrowed.WAS_QUOTED_FROM, Borrowed.DATE_PUBLISHED))
        .filter(day -> date(day).isPresent())
        .min(Comparator.comparing(day -> date(day).orElseThrow()))
        .map(day -> Quad.create(graph, claim, Hs.CLAIMED_ON, day));
  }

  /** One that cannot be read is none: it is for a validation to tell of, and closes no store. */
  private static Optional<LocalDate> date(Node day) {
    try {
      return day.isLiteral()
          ? Optional.of(LocalDate.parse(day.getLiteralLexicalForm()))
          : Optional.empty();
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private Stream<Node> values(Node graph, Node subject, Node property, Node next) {
    return values(graph, subject, property).flatMap(thing -> values(graph, thing, next));
  }

  private Stream<Node> values(Node graph, Node subject, Node property) {
    return dataset.stream(graph, subject, property, Node.ANY).map(Quad::getObject);
  }
}

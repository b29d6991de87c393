package org.hearsay.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.Hs;

/**
 * Works out what storing a document changes.
 *
 * <p>A document has one current version. When its text changes, the old version's graph stays, its
 * version, claims and figures typed as superseded: whoever asks for {@code hs:Claim} sees what is
 * said now, whoever asks for {@code hs:SupersededClaim} what was said before, and no link breaks. A
 * wording that comes back is current again, and is then a revision of the one it replaced.
 */
final class Revision {

  private static final Map<Node, Node> SUPERSEDED =
      Map.of(
          Hs.DOCUMENT_VERSION, Hs.SUPERSEDED_VERSION,
          Hs.CLAIM, Hs.SUPERSEDED_CLAIM,
          Hs.FIGURE_CLASS, Hs.SUPERSEDED_FIGURE);

  /** What the store tells of a version, and not its document. */
  private static final Set<Node> OF_THE_STORE =
      Set.of(Borrowed.WAS_REVISION_OF, Borrowed.ENDED_AT_TIME);

  private final DatasetGraph dataset;
  private final Node now;

  /**
   * Reads the dataset, within the caller's transaction.
   *
   * @param now when what is new was extracted, to the second
   */
  Revision(DatasetGraph dataset, Instant now) {
    this.dataset = dataset;
    this.now =
        NodeFactory.createLiteralDT(
            now.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }

  Change of(DocumentQuads document) {
    Optional<Node> current = currentVersion(document.document());
    if (current.isEmpty()) {
      Set<Quad> added = quads(document, ended(document));
      return new Change(Outcome.ADDED, Set.of(), List.of(), withUncompared(added, Set.of()));
    }
    return current.get().equals(document.version())
        ? rewritten(document)
        : revised(document, current.get());
  }

  /** Marks the populations of figures that come or go, as the verdicts on them are out of date. */
  private static Set<Quad> withUncompared(Set<Quad> added, Set<Quad> before) {
    Set<Quad> marked = new LinkedHashSet<>(added);
    Stream.concat(added.stream(), before.stream())
        .filter(quad -> quad.getPredicate().equals(Hs.POPULATION))
        .map(Quad::getObject)
        .forEach(counted -> marked.add(new Quad(counted, counted, Borrowed.TYPE, Hs.UNCOMPARED)));
    return marked;
  }

  private Change rewritten(DocumentQuads document) {
    Set<Quad> stored = graph(document.version());
    Set<Quad> told =
        stored.stream()
            .filter(quad -> OF_THE_STORE.contains(quad.getPredicate()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (stored.equals(quads(document, told))) {
      return Change.NONE;
    }
    told.removeIf(quad -> quad.getPredicate().equals(Borrowed.ENDED_AT_TIME));
    told.addAll(ended(document));
    return new Change(
        Outcome.REWRITTEN,
        Set.of(document.version()),
        List.of(),
        withUncompared(quads(document, told), stored));
  }

  /** A document's triples are the same at any time; when they were found, the store alone tells. */
  private Set<Quad> ended(DocumentQuads document) {
    return document.triples().stream()
        .filter(triple -> triple.getObject().equals(Borrowed.ACTIVITY))
        .map(run -> new Quad(document.version(), run.getSubject(), Borrowed.ENDED_AT_TIME, now))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Change revised(DocumentQuads document, Node old) {
    List<Quad> removed = new ArrayList<>();
    Quad revision =
        Quad.create(document.version(), document.version(), Borrowed.WAS_REVISION_OF, old);
    Set<Quad> added = quads(document, ended(document));
    added.add(revision);
    Set<Quad> before = graph(old);
    for (Quad quad : before) {
      Optional<Quad> instead = superseded(quad);
      if (instead.isEmpty() || !instead.get().equals(quad)) {
        removed.add(quad);
        instead.ifPresent(added::add);
      }
    }
    dataset
        .find(Node.ANY, Node.ANY, Borrowed.WAS_REVISION_OF, document.version())
        .forEachRemaining(removed::add);
    removed.removeIf(quad -> quad.getGraph().equals(document.version()));
    return new Change(
        Outcome.REVISED, Set.of(document.version()), removed, withUncompared(added, before));
  }

  /** What a quad of the old version becomes; nothing, if it says that the version is current. */
  private static Optional<Quad> superseded(Quad quad) {
    if (quad.getPredicate().equals(Hs.CURRENT_VERSION)) {
      return Optional.empty();
    }
    Node type = SUPERSEDED.get(quad.getObject());
    boolean typed = type != null && quad.getPredicate().equals(Borrowed.TYPE);
    return Optional.of(
        typed ? new Quad(quad.getGraph(), quad.getSubject(), Borrowed.TYPE, type) : quad);
  }

  private Optional<Node> currentVersion(Node document) {
    var found = dataset.find(Node.ANY, document, Hs.CURRENT_VERSION, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  /** All quads of a graph. */
  Set<Quad> graph(Node name) {
    Set<Quad> quads = new LinkedHashSet<>();
    dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  /** What is told of the subjects of some quads, in the graphs of these. */
  Set<Quad> toldOfSubjects(Set<Quad> quads) {
    Set<Quad> told = new LinkedHashSet<>();
    quads.stream()
        .map(quad -> new Quad(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY))
        .distinct()
        .forEach(subject -> dataset.find(subject).forEachRemaining(told::add));
    return told;
  }

  private static Set<Quad> quads(DocumentQuads document, Set<Quad> more) {
    Set<Quad> quads = new LinkedHashSet<>(more);
    for (Triple triple : document.triples()) {
      quads.add(Quad.create(document.version(), triple));
    }
    return quads;
  }
}

package org.hearsay.rdf;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hearsay.claim.Bound;
import org.hearsay.claim.Interval;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Pairing;
import org.hearsay.compare.Reconciliation;

/** Writes the verdicts on the figures of one population; their reasons it has written elsewhere. */
public final class ComparisonWriter {

  private final IriMinter minter;
  private final ReasonWriter reasons;
  private final Node graph;
  private final Set<Triple> triples = new LinkedHashSet<>();

  /**
   * Begins the verdicts on a population.
   *
   * @param reasons writes what the verdicts rest on
   * @param population its IRI, which names the graph, too
   */
  public ComparisonWriter(IriMinter minter, ReasonWriter reasons, String population) {
    this.minter = minter;
    this.reasons = reasons;
    this.graph = NodeFactory.createURI(population);
  }

  /** The name of the graph. */
  public Node graph() {
    return graph;
  }

  /** What was written. */
  public Set<Triple> triples() {
    return Collections.unmodifiableSet(triples);
  }

  /** Adds a verdict. */
  public void write(Pairing.Pair pair, Comparison comparison) {
    Node left = NodeFactory.createURI(pair.left().id());
    Node right = NodeFactory.createURI(pair.right().id());
    Node node = minter.comparison(left, right);
    add(node, Borrowed.TYPE, Hs.COMPARISON);
    add(node, Hs.LEFT, left);
    add(node, Hs.RIGHT, right);
    add(node, Hs.VERDICT, Concepts.VERDICTS.concept(comparison.verdict()));
    comparison.reasons().forEach(reason -> add(node, Hs.REASON, reasons.write(reason)));
    english(node, comparison.explanation());
    particulars(node, comparison);
  }

  /** Adds a sum. */
  public void write(Reconciliation sum) {
    Node opening = NodeFactory.createURI(sum.opening().id());
    Node closing = NodeFactory.createURI(sum.closing().id());
    Node node = minter.reconciliation(opening, closing);
    add(node, Borrowed.TYPE, Hs.RECONCILIATION);
    add(node, Hs.OPENING, opening);
    add(node, Hs.CLOSING, closing);
    sum.inflows().forEach(flow -> add(node, Hs.INFLOW, NodeFactory.createURI(flow.id())));
    sum.outflows().forEach(flow -> add(node, Hs.OUTFLOW, NodeFactory.createURI(flow.id())));
    add(node, Hs.RESIDUAL_MIN, number(sum.residual().low()));
    add(node, Hs.RESIDUAL_MAX, number(sum.residual().high()));
    sum.caveats().forEach(caveat -> add(node, Hs.REASON, reasons.write(caveat)));
    english(node, sum.explanation());
  }

  /** Adds that figures rest on one origin. */
  public void writeOrigin(List<String> figures) {
    Node origin = minter.origin(NodeFactory.createURI(figures.get(0)));
    add(origin, Borrowed.TYPE, Hs.ORIGIN_OF_WORDS);
    figures.forEach(figure -> add(NodeFactory.createURI(figure), Hs.RESTS_ON, origin));
  }

  private static Optional<Node> number(Optional<Bound> bound) {
    return bound.map(Bound::value).map(FigureWriter::number);
  }

  private void particulars(Node node, Comparison comparison) {
    if (comparison instanceof Comparison.NotComparable apart) {
      add(node, Hs.FLOW_EFFECT, Concepts.FLOW_EFFECTS.concept(apart.effect()));
    } else if (comparison instanceof Comparison.Successive successive) {
      add(node, Hs.SUCCESSION, Concepts.SUCCESSIONS.concept(successive.succession()));
      difference(node, successive.difference());
    } else if (comparison instanceof Comparison.Conflict conflict) {
      difference(node, conflict.difference());
    }
  }

  private void difference(Node node, Interval difference) {
    add(node, Hs.DIFFERENCE, difference.single().map(FigureWriter::number));
  }

  private void english(Node node, String explanation) {
    add(node, Hs.EXPLANATION, NodeFactory.createLiteralLang(explanation, "en"));
  }

  private void add(Node subject, Node property, Optional<Node> object) {
    object.ifPresent(present -> add(subject, property, present));
  }

  private void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }
}

package org.hearsay.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.compare.Reason;

/**
 * Writes the reasons that verdicts rest on. What a reason says is told by its IRI, so that one that
 * thousands of verdicts share, in whatever populations, is written once.
 */
public final class ReasonWriter {

  /** The graph of all reasons. */
  public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/hearsay/reasons");

  private final IriMinter minter;
  private final Set<Node> written = new HashSet<>();
  private final List<Quad> quads = new ArrayList<>();

  public ReasonWriter(IriMinter minter) {
    this.minter = minter;
  }

  /** Gives what was written since this was last asked for: all that there is of each reason. */
  public List<Quad> take() {
    List<Quad> taken = List.copyOf(quads);
    quads.clear();
    return taken;
  }

  Node write(Reason reason) {
    Node node = minter.reason(reason);
    if (written.add(node)) {
      add(node, Hs.KEY_FIELD, Concepts.KEY_FIELDS.concept(reason.field()));
      add(node, Hs.RELATION, Concepts.RELATIONS.concept(reason.relation()));
      add(node, Hs.LEFT_VALUE, reason.left().map(NodeFactory::createLiteralString));
      add(node, Hs.RIGHT_VALUE, reason.right().map(NodeFactory::createLiteralString));
      add(
          node,
          Hs.EXPLANATION,
          Optional.of(NodeFactory.createLiteralLang(reason.sentence(), "en")));
    }
    return node;
  }

  private void add(Node subject, Node property, Optional<Node> object) {
    object.ifPresent(value -> quads.add(new Quad(GRAPH, subject, property, value)));
  }
}

package org.hearsay.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * All that one graph of a TDB2 dataset tells of one thing.
 *
 * <p>It is read at once, as to look up each property by itself takes several times as long; and it
 * is kept as the numbers that TDB2 has for nodes, as to make nodes of them takes longer than to
 * read them, and most are not asked for.
 */
final class StoredThing {

  private final NodeTable nodes;
  private final Map<NodeId, List<NodeId>> values = new HashMap<>();

  private StoredThing(NodeTable nodes) {
    this.nodes = nodes;
  }

  /** Reads within the caller's transaction. */
  static StoredThing of(Node thing, Node graph, DatasetGraph dataset) {
    NodeTupleTable quads = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
    StoredThing found = new StoredThing(quads.getNodeTable());
    quads
        .findAsNodeIds(graph, thing, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.get(2), quad.get(3)));
    return found;
  }

  private void add(NodeId property, NodeId value) {
    values.computeIfAbsent(property, any -> new ArrayList<>(1)).add(value);
  }

  boolean is(Node type) {
    return ids(Borrowed.TYPE).contains(nodes.getNodeIdForNode(type));
  }

  List<Node> values(Node property) {
    return ids(property).stream().map(nodes::getNodeForNodeId).toList();
  }

  /** The value of a property that has one at most. */
  Optional<Node> value(Node property) {
    return ids(property).stream().findFirst().map(nodes::getNodeForNodeId);
  }

  Optional<String> words(Node property) {
    return value(property).map(Node::getLiteralLexicalForm);
  }

  private List<NodeId> ids(Node property) {
    return values.getOrDefault(nodes.getNodeIdForNode(property), List.of());
  }
}

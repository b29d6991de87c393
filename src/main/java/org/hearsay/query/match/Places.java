package org.hearsay.query.match;

import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/** The places of a dataset's nodes, within one transaction and for one thread. */
final class Places {

  /** What goes through a whole store must not hold all its nodes. */
  private static final int MOST = 4_000;

  private final NodeTable table;
  private final Recent<Node, Long> places = new Recent<>(MOST);
  private final Recent<Long, Node> nodes = new Recent<>(MOST);

  Places(NodeTable table) {
    this.table = table;
  }

  /** That of a node; {@link Place#NOWHERE} if the dataset has no such node. */
  long of(Node node) {
    return places.get(node, missing -> Place.of(table.getNodeIdForNode(missing)));
  }

  /** The node at a place that is somewhere. */
  Node node(long place) {
    return nodes.get(place, missing -> table.getNodeForNodeId(Place.id(missing)));
  }
}

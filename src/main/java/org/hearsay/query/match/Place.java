package org.hearsay.query.match;

import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * The 64 bits by which the trees of TDB2 know a node: where it is in the table of nodes or, for a
 * small value, the value itself. Equal bits are the same node, which is not so of TDB2's own {@link
 * NodeId}: there the number 7 equals the node at place 7.
 */
final class Place {

  /** Of any node. */
  static final long ANY = of(NodeId.NodeIdAny);

  /** Of a node that the dataset does not have. */
  static final long NOWHERE = of(NodeId.NodeDoesNotExist);

  private Place() {}

  static long of(NodeId id) {
    if (id.isPtr()) {
      return id.getPtrLocation();
    }
    byte[] stored = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, stored, 0);
    return Bytes.getLong(stored, 0);
  }

  static NodeId id(long place) {
    if (place == ANY) {
      return NodeId.NodeIdAny;
    }
    byte[] stored = new byte[NodeId.SIZE];
    Bytes.setLong(place, stored, 0);
    return NodeIdFactory.get(stored, 0);
  }
}

package org.hearsay.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Reads quads of a TDB2 dataset within one transaction, for whoever wants hundreds of a few things.
 * TDB2 keeps nodes apart from quads and looks up four of them for each quad that it gives; here
 * each is looked up once, whether by its place or by its name.
 */
public final class QuadReader {

  private final NodeTupleTable quads;
  private final NodeTable table;
  private final Map<Node, NodeId> ids = new HashMap<>();
  private final Map<NodeId, Node> nodes = new HashMap<>();

  /** Reads within the transaction that the caller has begun. */
  public QuadReader(DatasetGraph dataset) {
    this.quads = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
    this.table = quads.getNodeTable();
  }

  /** The quads that have these nodes; {@link Node#ANY} stands for any. */
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    return Iter.map(ids(graph, subject, property, object), this::quad);
  }

  /** The triples of all graphs that have these nodes, each once. */
  public Iterator<Triple> find(Node subject, Node property, Node object) {
    // The indexes that do not begin with the graph end with it, so the same triples come together.
    return Iter.distinctAdjacent(Iter.map(ids(Node.ANY, subject, property, object), this::triple));
  }

  /** The values that a thing has of a property, each as often as there are graphs that tell it. */
  public Iterator<Node> values(Node subject, Node property) {
    return Iter.map(ids(Node.ANY, subject, property, Node.ANY), quad -> node(quad.get(3)));
  }

  /** Whether any graph has such a triple. */
  public boolean contains(Node subject, Node property, Node object) {
    Iterator<Tuple<NodeId>> found = ids(Node.ANY, subject, property, object);
    boolean any = found.hasNext();
    Iter.close(found);
    return any;
  }

  private Iterator<Tuple<NodeId>> ids(Node graph, Node subject, Node property, Node object) {
    NodeId[] pattern = {id(graph), id(subject), id(property), id(object)};
    for (NodeId id : pattern) {
      if (NodeId.isDoesNotExist(id)) {
        return Iter.nullIterator();
      }
    }
    return quads.find(pattern);
  }

  private NodeId id(Node node) {
    return node.isConcrete() ? ids.computeIfAbsent(node, this::lookUp) : NodeId.NodeIdAny;
  }

  private NodeId lookUp(Node node) {
    NodeId id = table.getNodeIdForNode(node);
    if (isInTable(id)) {
      nodes.put(id, node);
    }
    return id;
  }

  private Quad quad(Tuple<NodeId> ids) {
    return new Quad(node(ids.get(0)), node(ids.get(1)), node(ids.get(2)), node(ids.get(3)));
  }

  private Triple triple(Tuple<NodeId> ids) {
    return Triple.create(node(ids.get(1)), node(ids.get(2)), node(ids.get(3)));
  }

  private Node node(NodeId id) {
    return isInTable(id) ? nodes.computeIfAbsent(id, this::lookUp) : NodeId.extract(id);
  }

  private Node lookUp(NodeId id) {
    Node node = table.getNodeForNodeId(id);
    ids.put(node, id);
    return node;
  }

  /** To TDB2 the number 7 and the node at place 7 of its table have equal ids. */
  private static boolean isInTable(NodeId id) {
    return NodeId.isConcrete(id) && !id.isInline();
  }
}

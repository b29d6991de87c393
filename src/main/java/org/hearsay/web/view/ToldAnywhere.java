package org.hearsay.web.view;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.hearsay.store.QuadReader;

/** What any graph tells. */
record ToldAnywhere(QuadReader quads) implements Told {

  @Override
  public List<Node> values(Node subject, Node property) {
    return sorted(Iter.toList(quads.values(subject, property)));
  }

  @Override
  public List<Node> subjects(Node property, Node value) {
    return sorted(Iter.toList(Iter.map(quads.find(Node.ANY, property, value), Triple::getSubject)));
  }

  private static List<Node> sorted(List<Node> nodes) {
    return nodes.size() < 2
        ? nodes
        : nodes.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }
}

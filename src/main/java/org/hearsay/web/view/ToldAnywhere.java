package org.hearsay.web.view;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What any graph tells. */
record ToldAnywhere(Graph union) implements Told {

  @Override
  public List<Node> values(Node subject, Node property) {
    return sorted(
        union.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList());
  }

  @Override
  public List<Node> subjects(Node property, Node value) {
    return sorted(
        union.find(Node.ANY, property, value).mapWith(triple -> triple.getSubject()).toList());
  }

  private static List<Node> sorted(List<Node> nodes) {
    return nodes.size() < 2
        ? nodes
        : nodes.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }
}

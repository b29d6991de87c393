package org.hearsay.web.view;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What is told of things. Values and subjects come sorted, so that a page is the same each time.
 */
interface Told {

  List<Node> values(Node subject, Node property);

  /** Those that have a value, each once. */
  List<Node> subjects(Node property, Node value);
}

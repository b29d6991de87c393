package org.hearsay.web.search;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/** How often something is mentioned, and in which articles. */
final class Tally {

  private final Set<Node> articles = new HashSet<>();
  private long all;

  /** One more, in an article. */
  void add(Node article) {
    all++;
    articles.add(article);
  }

  void add(Tally other) {
    all += other.all;
    articles.addAll(other.articles);
  }

  long all() {
    return all;
  }

  long articles() {
    return articles.size();
  }
}

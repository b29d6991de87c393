package org.hearsay.query.match;

import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Few triples that a pattern includes, each once, kept in a third of the memory of as many objects:
 * as the places that the pattern leaves open, one triple after the other.
 */
final class FewEdges {

  private final Edge pattern;
  private final long[] places;

  /**
   * @param pattern of a subject and nothing else, or without a subject alone
   */
  FewEdges(Edge pattern, Collection<Edge> edges) {
    this.pattern = pattern;
    this.places = new long[edges.size() * width()];
    int at = 0;
    for (Edge edge : edges) {
      if (isOfThing()) {
        places[at++] = edge.property();
        places[at++] = edge.object();
      } else {
        places[at++] = edge.subject();
      }
    }
  }

  /** Those that a pattern includes too: this one or, of a subject, a narrower one. */
  Iterator<Edge> within(Edge narrower) {
    return new Within(narrower);
  }

  private boolean isOfThing() {
    return pattern.subject() != Place.ANY;
  }

  private int width() {
    return isOfThing() ? 2 : 1;
  }

  private Edge edge(int at) {
    return isOfThing()
        ? new Edge(pattern.subject(), places[at], places[at + 1])
        : new Edge(places[at], pattern.property(), pattern.object());
  }

  private final class Within implements Iterator<Edge> {
    private final Edge narrower;
    private int at = -width();

    Within(Edge narrower) {
      this.narrower = narrower;
      advance();
    }

    private void advance() {
      do {
        at += width();
      } while (at < places.length && !isWithin(at));
    }

    private boolean isWithin(int edge) {
      return !isOfThing() || narrower.leadsTo(places[edge], places[edge + 1]);
    }

    @Override
    public boolean hasNext() {
      return at < places.length;
    }

    @Override
    public Edge next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Edge found = edge(at);
      advance();
      return found;
    }
  }
}

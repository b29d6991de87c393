package org.hearsay.web.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/** Puts claims on the shelves of their speakers. */
final class ClaimShelves {

  private final Graph union;

  ClaimShelves(DatasetGraph dataset) {
    this.union = dataset.getUnionGraph();
  }

  void put(Node claim, EntryDocument entry) {
    List<Node> speakers = values(claim, Hs.SPEAKER);
    if (speakers.isEmpty()) {
      entry.on(Shelf.claimsOfNobody());
    }
    for (Node speaker : speakers) {
      entry.on(Shelf.claimsOf(speaker.getURI()));
      if (statesFigure(claim)) {
        entry.on(Shelf.figureClaimsOf(speaker.getURI()));
      }
      putByName(speaker, entry);
    }
  }

  private void putByName(Node speaker, EntryDocument entry) {
    if (isArticle(speaker)) {
      entry.on(Shelf.claimsOfArticles());
    } else if (isUnnamed(speaker)) {
      entry.on(Shelf.claimsWithDescription());
      values(speaker, Borrowed.NAME)
          .forEach(name -> entry.on(Shelf.claimsOfThoseCalled(name.getLiteralLexicalForm())));
    } else {
      entry.on(Shelf.claimsWithName());
    }
  }

  /** Whether the claim, or one it cites, says how many of something there are. */
  private boolean statesFigure(Node claim) {
    Stream<Node> cited =
        union.find(Node.ANY, Hs.CITED_BY, claim).mapWith(t -> t.getSubject()).toList().stream();
    return Stream.concat(Stream.of(claim), cited)
        .flatMap(told -> values(told, Hs.FIGURE).stream())
        .anyMatch(figure -> union.contains(figure, Hs.POPULATION, Node.ANY));
  }

  /** Whether it is an article that speaks for itself. */
  boolean isArticle(Node speaker) {
    return union.contains(speaker, Borrowed.TYPE, Hs.NARRATOR);
  }

  /** Whether someone is described and has no name. */
  boolean isUnnamed(Node speaker) {
    return union.contains(speaker, Borrowed.TYPE, Hs.GROUP)
        || union.contains(speaker, Borrowed.TYPE, Hs.UNRESOLVED_AGENT);
  }

  private List<Node> values(Node subject, Node property) {
    return union.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }
}

package org.hearsay.web.view;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.rdf.Hs;

/** Finds what the store says of pairs of figures. */
record FigurePairs(ToldDocuments documents) {

  /** The comparisons of figures with each other. */
  List<ComparisonView> among(List<FigureView> figures) {
    Set<Node> wanted = nodes(figures);
    return wanted.stream()
        .flatMap(figure -> comparisons(Hs.LEFT, figure, Hs.RIGHT, wanted))
        .toList();
  }

  /** The comparisons of one figure with others. */
  List<ComparisonView> of(FigureView figure, List<FigureView> others) {
    Node one = node(figure);
    Set<Node> wanted = nodes(others);
    return Stream.concat(
            comparisons(Hs.LEFT, one, Hs.RIGHT, wanted),
            comparisons(Hs.RIGHT, one, Hs.LEFT, wanted))
        .toList();
  }

  private static Set<Node> nodes(List<FigureView> figures) {
    return figures.stream()
        .map(FigurePairs::node)
        .sorted(Comparator.comparing(Node::toString))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Node node(FigureView figure) {
    return NodeFactory.createURI(figure.iri());
  }

  /** Of many comparisons only those are read whose other side is wanted. */
  private Stream<ComparisonView> comparisons(
      Node side, Node figure, Node otherSide, Set<Node> wanted) {
    Facts anywhere = documents.anywhere();
    return anywhere.subjects(side, figure).stream()
        .filter(pair -> anywhere.value(pair, otherSide).filter(wanted::contains).isPresent())
        .flatMap(pair -> new ComparisonReader(documents.factsOn(pair)).read(pair).stream());
  }
}

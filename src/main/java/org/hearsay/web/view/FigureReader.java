package org.hearsay.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/** Reads figures. */
final class FigureReader {

  private static final Set<String> EXCLUDES_LEAST = Set.of("MoreThan");
  private static final Set<String> EXCLUDES_MOST = Set.of("LessThan", "Nearly");

  private final Facts facts;

  FigureReader(Facts facts) {
    this.facts = facts;
  }

  /** The figure, empty if the store has no claim that states it. */
  Optional<FigureView> read(Node figure) {
    return facts.subjects(Hs.FIGURE, figure).stream()
        .findFirst()
        .flatMap(claim -> facts.labeled(figure, Hs.BOUND).map(bound -> view(figure, claim, bound)));
  }

  private FigureView view(Node figure, Node claim, Labeled bound) {
    return new FigureView(
        figure.getURI(),
        facts.words(figure, Hs.SURFACE).orElse(""),
        at(figure),
        quantity(figure, bound),
        facts.words(figure, Hs.NUMERAL_POLICY),
        facts.words(figure, Borrowed.UNIT_TEXT),
        facts.labeled(figure, Hs.POPULATION),
        facts.labeled(figure, Hs.STATUS),
        facts.words(figure, Hs.STATUS_WORDS),
        facts.labeled(figure, Hs.MEASURE),
        facts.labeled(figure, Hs.BASIS),
        facts.words(figure, Hs.BASIS_WORDS),
        places(figure),
        new MomentReader(facts).read(figure, Hs.REFERENCE_TIME),
        claim.getURI(),
        facts.allLabeled(figure, Hs.UNKNOWN));
  }

  private Optional<Excerpt> at(Node figure) {
    return facts.subjects(Borrowed.HAS_BODY, figure).stream()
        .flatMap(annotation -> new ExcerptReader(facts).targetsOf(annotation).stream())
        .findFirst();
  }

  private QuantityView quantity(Node figure, Labeled bound) {
    return new QuantityView(
        bound,
        facts.number(figure, Borrowed.VALUE),
        facts.number(figure, Borrowed.MIN_VALUE),
        !EXCLUDES_LEAST.contains(bound.code()),
        facts.number(figure, Borrowed.MAX_VALUE),
        !EXCLUDES_MOST.contains(bound.code()));
  }

  private List<Located> places(Node figure) {
    List<Located> places = new ArrayList<>();
    for (Node role : List.of(Hs.ORIGIN, Hs.LOCATION, Hs.DESTINATION)) {
      String name = facts.labeled(role).label();
      facts.allLabeled(figure, role).forEach(place -> places.add(new Located(name, place)));
    }
    return places;
  }
}

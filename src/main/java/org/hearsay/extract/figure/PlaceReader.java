package org.hearsay.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Place;
import org.hearsay.claim.Place.Role;
import org.hearsay.extract.Places;
import org.hearsay.text.Lemmas;
import org.hearsay.text.Span;

/** Finds the places of those counted: where they come from, where they are, where they go. */
final class PlaceReader {

  private static final int REACH = 30;
  private static final Set<String> INSIDE =
      Set.of("in", "near", "inside", "across", "within", "outside", "throughout");
  private static final Set<String> TOWARD = Set.of("to", "into");
  private static final Set<String> CLAUSE_ENDS =
      Set.of(".", "?", "!", ";", ":", "\"", "said", "says", "while", "but", "after", "because");

  /** Those of whom "of" tells where they live. */
  private static final Set<String> INHABITANTS =
      Set.of(
          "resident",
          "citizen",
          "national",
          "inhabitant",
          "native",
          "person",
          "villager",
          "civilian",
          "child",
          "dweller",
          "taxpayer",
          "voter",
          "subject",
          "population",
          "household");

  /** Nouns that with the adjective of a country mean a place in it. */
  private static final Set<String> GROUNDS =
      Set.of(
          "captivity",
          "custody",
          "territory",
          "soil",
          "prison",
          "prisons",
          "jail",
          "jails",
          "camp",
          "camps",
          "detention",
          "hospital",
          "hospitals",
          "waters",
          "hands",
          "capital",
          "border",
          "city",
          "region",
          "village",
          "town",
          "province",
          "cities",
          "towns",
          "villages",
          "side");

  private static final Set<String> MOVED =
      Set.of(
          "returned",
          "repatriated",
          "evacuated",
          "deported",
          "released",
          "exchanged",
          "escaped",
          "rescued",
          "displaced");

  private final Candidate candidate;
  private final LexemeLine line;
  private final NameChain names;
  private final boolean moved;
  private final List<Place> places = new ArrayList<>();

  private PlaceReader(Candidate candidate, Optional<StatusMatch> status) {
    this.candidate = candidate;
    this.line = candidate.line();
    this.names = new NameChain(line, candidate.times());
    this.moved = status.map(s -> MOVED.contains(s.entry().code())).orElse(false);
  }

  static List<Place> read(Candidate candidate, Optional<StatusMatch> status) {
    PlaceReader reader = new PlaceReader(candidate, status);
    candidate.counted().ifPresent(reader::readOrigin);
    reader.readClause();
    reader.readFronted();
    return reader.places;
  }

  /** "residents of Kursk Oblast", "workers from Peru". */
  private void readOrigin(CountedPhrase noun) {
    String head = Lemmas.singular(line.at(noun.head()).lower());
    int at = noun.head() + 1;
    boolean lives = line.is(at, "of") && INHABITANTS.contains(head);
    if (lives || line.is(at, "from")) {
      names.read(at + 1).ifPresent(span -> add(Role.ORIGIN, span));
    }
  }

  /** "held in Ukraine", "from Ukrainian captivity", "to Russia". */
  private void readClause() {
    int from = candidate.counted().map(CountedPhrase::end).orElse(candidate.quantity().end());
    for (int at = from; at < from + REACH && !endsAt(at); at++) {
      int next = afterKind(at + 1);
      if (line.isAny(at, INSIDE)) {
        names.read(next).ifPresent(span -> add(Role.LOCATION, span));
      } else if (moved && line.isAny(at, TOWARD)) {
        names.read(next).ifPresent(span -> add(Role.DESTINATION, span));
      } else if (moved && line.is(at, "from")) {
        names.read(next).ifPresent(span -> add(Role.ORIGIN, span));
      }
      if (line.at(at).isTagged("IN") && isGround(next)) {
        addCountry(next);
      }
    }
  }

  /** Index of the name in "the town of Kelm". */
  private int afterKind(int at) {
    boolean kind = line.is(at, "the") && line.isAny(at + 1, GROUNDS) && line.is(at + 2, "of");
    return kind ? at + 3 : at;
  }

  /** The end of the clause, or another figure: "12 people in Peru and 10 in Chile". */
  private boolean endsAt(int at) {
    boolean another =
        line.is(at, "and") && line.at(at + 1).isTagged("CD") && line.at(at + 2).isTagged("IN");
    return another || line.isAny(at, CLAUSE_ENDS);
  }

  /** "In Gaza, 34 people were killed". */
  private void readFronted() {
    boolean fronted = line.isAny(0, INSIDE) && places.stream().noneMatch(this::isLocation);
    names
        .read(1)
        .filter(span -> fronted && span.end() < candidate.span().start())
        .ifPresent(span -> add(Role.LOCATION, span));
  }

  /** "Ukrainian captivity", where no place is named more closely right after it. */
  private boolean isGround(int at) {
    boolean ground =
        Places.ofDemonym(line.at(at).form()).isPresent() && line.isAny(at + 1, GROUNDS);
    return ground && !(line.isAny(at + 2, INSIDE) && names.read(at + 3).isPresent());
  }

  private void addCountry(int at) {
    Span span = line.at(at).span();
    places.add(new Place(Role.LOCATION, Places.ofDemonym(line.at(at).form()).orElseThrow(), span));
  }

  private void add(Role role, Span span) {
    boolean known = places.stream().anyMatch(place -> place.span().overlaps(span));
    if (!known) {
      places.add(
          new Place(
              role, line.text(line.indexFrom(span.start()), line.indexFrom(span.end())), span));
    }
  }

  private boolean isLocation(Place place) {
    return place.role() == Role.LOCATION;
  }
}

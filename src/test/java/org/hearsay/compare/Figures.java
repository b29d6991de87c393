package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Amount;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Interval;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;

/** Builds figures for tests: only what a test tells of is said. */
final class Figures {

  static final StatusScheme STATUSES =
      new StatusScheme(
          Map.of("repatriated", Set.of("returned"), "imprisoned", Set.of("held")),
          Map.of("held", Set.of("returned"), "remaining", Set.of("returned")),
          Map.of("held", Set.of("remaining")),
          Map.of("arrested", Set.of("held")));

  static final FigureComparer COMPARER = new FigureComparer(STATUSES, WorldGazetteer.load());

  private String population = "villagers of Upper Lanning";
  private Optional<String> unit = Optional.empty();
  private Measure measure = Measure.STOCK;
  private Optional<String> status = Optional.empty();
  private Optional<String> otherStatus = Optional.empty();
  private final Map<Place.Role, Set<String>> places = new EnumMap<>(Place.Role.class);
  private ReferenceTime when = ReferenceTime.UNKNOWN;
  private Basis basis = Basis.UNSTATED;
  private Optional<String> speaker = Optional.empty();
  private ReferenceTime statedOn = ReferenceTime.UNKNOWN;
  private String document = "doc";

  private Figures() {}

  static Figures held() {
    return new Figures().status("held");
  }

  static Figures repatriated() {
    return new Figures().status("repatriated").measure(Measure.FLOW);
  }

  Figures population(String words) {
    population = words;
    return this;
  }

  Figures unit(String name) {
    unit = Optional.of(name);
    return this;
  }

  Figures measure(Measure given) {
    measure = given;
    return this;
  }

  Figures status(String code) {
    status = Optional.of(code);
    return this;
  }

  Figures unstatedStatus() {
    status = Optional.empty();
    return this;
  }

  Figures statusOutsideTheScheme(String word) {
    otherStatus = Optional.of(word);
    return unstatedStatus();
  }

  Figures in(String... names) {
    places.put(Place.Role.LOCATION, Set.of(names));
    return this;
  }

  Figures on(String edtf) {
    when = EdtfReader.read(edtf);
    return this;
  }

  Figures basis(Basis given) {
    basis = given;
    return this;
  }

  Figures saidBy(String name, String edtf) {
    speaker = Optional.of(name);
    statedOn = EdtfReader.read(edtf);
    return this;
  }

  Figures document(String id) {
    document = id;
    return this;
  }

  ReportedFigure exactly(long number) {
    return of(Interval.at(BigDecimal.valueOf(number)));
  }

  ReportedFigure moreThan(long number) {
    return of(new Amount.MoreThan(BigDecimal.valueOf(number)).interval());
  }

  ReportedFigure about(long number) {
    return of(new Amount.About(BigDecimal.valueOf(number)).interval());
  }

  ReportedFigure of(Interval interval) {
    FigureKey key =
        new FigureKey(
            Population.of(population), unit, measure, status, otherStatus, places, when, basis);
    String id = document + "#" + status.orElse("?") + interval;
    return new ReportedFigure(id, key, interval, document, speaker, statedOn, "");
  }
}

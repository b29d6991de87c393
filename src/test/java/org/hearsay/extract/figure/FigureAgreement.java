package org.hearsay.extract.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.Extraction;

/** How far the program reads the fields of figures as a person did. */
final class FigureAgreement {

  /** One field over all figures; "stated" are those of which it says something. */
  static final class Tally {
    private int figures;
    private int agreed;
    private int right;
    private int stated;
    private int gold;

    private void add(boolean agrees) {
      figures++;
      agreed += agrees ? 1 : 0;
    }

    private <T> void add(Optional<T> expected, Optional<T> found) {
      add(expected.equals(found));
      gold += expected.isPresent() ? 1 : 0;
      stated += found.isPresent() ? 1 : 0;
      right += expected.isPresent() && expected.equals(found) ? 1 : 0;
    }

    /** The share of figures on which both agree, in percent. */
    double agreement() {
      return 100.0 * agreed / figures;
    }

    @Override
    public String toString() {
      return String.format("%5.1f", agreement())
          + (gold == 0
              ? ""
              : String.format(
                  "   stated: precision %5.1f recall %5.1f",
                  100.0 * right / Math.max(1, stated), 100.0 * right / gold));
    }
  }

  /** Kinds of which the person told no measure. */
  private static final Set<String> UNMEASURED = Set.of("share", "age", "duration");

  private final Map<String, Extraction> articles;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  FigureAgreement(List<Extraction> articles) {
    this.articles =
        articles.stream().collect(Collectors.toMap(found -> found.document().id(), found -> found));
  }

  /** Agreement by field, in the order of the card. */
  Map<String, Tally> over(List<GoldFigure> figures) {
    tallies.clear();
    figures.forEach(this::add);
    return Map.copyOf(tallies);
  }

  /** One line a field. */
  String table() {
    List<String> lines = new ArrayList<>();
    tallies.forEach((field, tally) -> lines.add(String.format("%-12s %s", field, tally)));
    return String.join("\n", lines);
  }

  private void add(GoldFigure gold) {
    Optional<FigureFields> found = find(gold);
    tally("found").add(found.isPresent());
    tally("span").add(found.filter(f -> f.span().equals(gold.span())).isPresent());
    tally("value").add(found.filter(f -> f.hasValue(gold.value())).isPresent());
    tally("bound").add(is(gold.bound(), found.flatMap(FigureFields::bound)));
    tally("kind").add(is(gold.kind(), found.flatMap(FigureFields::kind)));
    addRead(gold, found);
    tally("speaker").add(found.filter(f -> f.isSaidBy(gold.speaker())).isPresent());
  }

  private void addRead(GoldFigure gold, Optional<FigureFields> found) {
    tally("counted").add(gold.counted(), found.flatMap(FigureFields::counted));
    tally("population").add(gold.population(), found.flatMap(FigureFields::population));
    tally("status word").add(gold.statusWord(), found.flatMap(FigureFields::statusWord));
    tally("status").add(gold.status(), found.flatMap(FigureFields::status));
    if (!UNMEASURED.contains(gold.kind())) {
      tally("measure").add(gold.measure(), found.flatMap(FigureFields::measure));
    }
  }

  private static boolean is(String expected, Optional<String> found) {
    return found.filter(expected::equals).isPresent();
  }

  private Tally tally(String field) {
    return tallies.computeIfAbsent(field, name -> new Tally());
  }

  private Optional<FigureFields> find(GoldFigure gold) {
    Extraction article = articles.get(gold.article());
    return article.figures().stream()
        .map(figure -> new FigureFields(article, figure))
        .filter(figure -> figure.span().overlaps(gold.span()))
        .findFirst();
  }
}

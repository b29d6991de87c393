package org.hearsay.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.hearsay.SeedExtractions;
import org.hearsay.claim.Measure;
import org.hearsay.claim.Place;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.FigureComparer;
import org.hearsay.compare.Population;
import org.hearsay.compare.ReportedFigure;
import org.hearsay.compare.WorldGazetteer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportedFigureReaderTest {

  private static final String RESIDENTS =
      IriMinter.local().population(Population.of("residents of Kursk Oblast")).getURI();

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
  private List<ReportedFigure> figures;

  @BeforeEach
  void readBack() {
    ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "test");
    Txn.executeWrite(
        dataset,
        () ->
            SeedExtractions.all()
                .forEach(found -> writer.write(found).quads().forEach(dataset::add)));
    figures = Txn.calculateRead(dataset, () -> read(new ReportedFigureReader(dataset)));
  }

  private static List<ReportedFigure> read(ReportedFigureReader reader) {
    return reader.figures(RESIDENTS).stream()
        .sorted(Comparator.comparing(figure -> figure.interval().toString()))
        .toList();
  }

  @Test
  void allFiguresOfAPopulationComeBack() {
    assertEquals(
        List.of("(20, ∞)", "[30, 30]", "[8, 8]"),
        figures.stream().map(figure -> figure.interval().toString()).toList());
  }

  @Test
  void theKeyIsAsItWasWritten() {
    ReportedFigure held = figures.get(0);
    assertEquals("resident of kursk oblast", held.key().population().key());
    assertEquals(Measure.STOCK, held.key().measure());
    assertEquals(Optional.of("held"), held.key().status());
    assertEquals(
        Map.of(Place.Role.ORIGIN, Set.of("Kursk Oblast"), Place.Role.LOCATION, Set.of("Ukraine")),
        held.key().places());
    assertEquals(Optional.empty(), held.key().when().words());
  }

  @Test
  void aFigureKnowsWhoStatedItAndWhen() {
    ReportedFigure remaining = figures.get(1);
    assertEquals(
        Optional.of(IriMinter.local().agent("Tatyana Moskalkova").getURI()), remaining.speaker());
    assertEquals(Optional.of("XXXX-07-14"), remaining.statedOn().words());
  }

  @Test
  void thePairsGetTheVerdictsThatACarefulReaderGives() {
    assertEquals(
        "not comparable: the measure differs: stock against flow; held excludes repatriated",
        compare(0, 2).explanation());
    assertEquals(
        "not comparable: the measure differs: stock against flow; remaining excludes repatriated",
        compare(1, 2).explanation());
    assertEquals(
        "insufficient: the status may be partly shared: held and remaining overlap;"
            + " Sumy Oblast is part of Ukraine; the reference time of neither is known;"
            + " exactly 30 is among “more than 20”",
        compare(0, 1).explanation());
  }

  private Comparison compare(int left, int right) {
    return comparer().compare(figures.get(left), figures.get(right));
  }

  private static FigureComparer comparer() {
    return new FigureComparer(StatusSchemeReader.read(), WorldGazetteer.load());
  }
}

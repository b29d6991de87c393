package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentTest {

  @ParameterizedTest
  @CsvSource({
    "Forty boats sank. The ministry revised the figure to 38., boats",
    "'The union said 40 workers left, but the mill put the figure at 21.', workers",
    "Twelve people were killed in the storm. The toll could rise to 20., people",
    "Twelve people were killed and 40 hurt. Officials raised the toll to 20., people",
    "Police counted 40 boats. Later they raised their count from 40 to 42., boats",
    "Forty boats sank and 12 barns burned. The ministry revised the figure to 38., none",
    "Forty boats sank. The toll rose to 20., none",
    "The mill cut prices by 40 percent. It revised the figure to 38., none",
    "Forty boats sank. The storm was a bad one. The ministry revised the figure to 38., none",
    "Forty boats sank. The index closed at 38., none",
    "The ministry revised the figure to 38., none",
    "Twelve people were killed. The number injured rose to 20., none",
    "40 workers left. It put the number still on strike at 500., none",
    "40 men were arrested. By Sunday the total in custody was 300., none",
    "Forty boats sank. The ministry put the figure for barns at 38., none",
    "Twelve people were killed in Peru. The toll in Chile stood at 20., none",
  })
  void isWhatTheFiguresJustBeforeCountIfThatIsOneThing(String text, String expected) {
    List<Figure> figures = Figures.in(text);
    Figure last = figures.get(figures.size() - 1);
    assertEquals(expected, last.population().map(words -> words.in(text)).orElse("none"));
  }

  @Test
  void whatMayBeHasHappenedToNobody() {
    List<Figure> figures = Figures.in("Twelve people were killed. The toll could rise to 20.");
    assertEquals("killed", figures.get(0).status().orElseThrow().code());
    assertEquals(Optional.empty(), figures.get(1).status());
    assertEquals(Measure.UNKNOWN, figures.get(1).measure());
  }
}

package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.claim.Figure;
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
  })
  void isWhatTheFiguresJustBeforeCountIfThatIsOneThing(String text, String expected) {
    List<Figure> figures = Figures.in(text);
    Figure last = figures.get(figures.size() - 1);
    assertEquals(expected, last.population().map(words -> words.in(text)).orElse("none"));
  }
}

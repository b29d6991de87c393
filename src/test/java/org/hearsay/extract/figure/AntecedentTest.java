package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Place;
import org.hearsay.claim.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentTest {

  @ParameterizedTest
  @CsvSource({
    "Forty boats sank. The ministry revised the figure to 38., boats sink unknown",
    "'The union said 40 workers left, but the mill put the figure at 21.', workers leave unknown",
    "Forty boats sank in Chile. Police put the toll at 38 in Peru., none none unknown Peru",
    "Ten people were killed in Chile. The toll rose to 38., people killed unknown Chile",
    "Forty boats are missing in Chile. The ministry put the figure at 38., boats missing stock Chile",
    "Twelve people were killed in the storm. The toll could rise to 20., people none unknown",
    "Twelve people were killed and 40 hurt. Officials raised the toll to 20., people killed unknown",
    "Police counted 40 boats. Later they raised their count from 40 to 42., boats counted unknown",
    "Forty boats sank and 12 barns burned. The ministry revised the figure to 38., none none unknown",
    "Forty boats sank. The toll rose to 20., none none unknown",
    "The mill cut prices by 40 percent. It revised the figure to 38., none none unknown",
    "Forty boats sank. The storm was a bad one. Police revised the figure to 38., none none unknown",
    "Forty boats sank. The index closed at 38., none none unknown",
    "The ministry revised the figure to 38., none none unknown",
    "Twelve people were killed. The number injured rose to 20., none none unknown",
    "Forty people were hurt. The number dead rose to 12., none none unknown",
    "40 workers left. It put the number still on strike at 500., none none unknown",
    "40 men were arrested. By Sunday the total in custody was 300., none none unknown",
    "Forty boats sank. The ministry put the figure for barns at 38., none none unknown",
    "Forty workers left. The mill would cut its estimate for profit to 8., none none unknown",
    "Twelve people were killed in Peru. The toll in Chile stood at 20., none stand stock",
  })
  void isWhatTheFiguresJustBeforeCountIfThatIsOneThing(String text, String expected) {
    List<Figure> figures = Figures.in(text);
    assertEquals(expected, told(figures.get(figures.size() - 1), text));
  }

  /** What is counted, what is said of it, what the number is, and where. */
  private static String told(Figure figure, String text) {
    Stream<String> told =
        Stream.of(
            figure.population().map(words -> words.in(text)).orElse("none"),
            figure.status().map(Status::code).orElse("none"),
            figure.measure().name().toLowerCase(Locale.ROOT));
    return Stream.concat(told, figure.places().stream().map(Place::name))
        .collect(Collectors.joining(" "));
  }
}

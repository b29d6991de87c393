package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.claim.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Ten residents of Kelm Province are held in Norway., origin Kelm Province; location Norway",
    "Ten workers from Peru were freed from Danish custody., origin Peru; location Denmark",
    "Ten sailors returned to Chile on Monday., destination Chile",
    "'In Ghana, 40 people were hurt.', location Ghana",
    "Ten people were hurt in Norway's Kelm Province., location Kelm Province",
    "Ten people were hurt in Norway's capital., location Norway",
    "Ten people were hurt in Doe's house., ''",
    "Ten people were hurt in March., ''",
    "Ten people met in Danish offices., ''",
    "Ten people were hurt in the town of Kelm., location Kelm",
    "Ten people were hurt in the middle of March., ''",
    "The storm killed ten people in Peru and 12 in Chile., location Peru",
    "'Ten people, 12 in all, died in Chile.', location Chile",
  })
  void readsWhereThoseCountedComeFromAreAndGo(String text, String expected) {
    assertEquals(expected, places(Figures.in(text).get(0)));
  }

  private static String places(Figure figure) {
    return figure.places().stream()
        .map(place -> place.role().name().toLowerCase(Locale.ROOT) + " " + place.name())
        .collect(Collectors.joining("; "));
  }
}

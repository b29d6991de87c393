package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.claim.Figure;
import org.junit.jupiter.api.Test;

class SeedFiguresTest {

  @Test
  void twentyAreHeldAndEightWereRepatriated() throws IOException {
    assertEquals(
        List.of(
            "more than 20 residents of Kursk Oblast | residents of Kursk Oblast | residents | held"
                + " stock | origin Kursk Oblast, location Ukraine",
            "eight residents of Kursk Oblast | residents of Kursk Oblast | residents | repatriated"
                + " flow | origin Kursk Oblast, location Ukraine"),
        residents("000_4f25ac9f61cfc5c8.txt"));
  }

  @Test
  void thirtyRemain() throws IOException {
    assertEquals(
        List.of(
            "thirty residents of Kursk Oblast | residents of Kursk Oblast | residents | remaining"
                + " stock | origin Kursk Oblast, location Sumy Oblast"),
        residents("004_b9262ead88f3d263.txt"));
  }

  private static List<String> residents(String file) throws IOException {
    String text = Files.readString(Path.of("seeds", file));
    return Figures.in(text).stream()
        .filter(figure -> figure.unit().normalized().equals("resident"))
        .map(figure -> describe(figure, text))
        .toList();
  }

  private static String describe(Figure figure, String text) {
    String places =
        figure.places().stream()
            .map(place -> place.role().name().toLowerCase(Locale.ROOT) + " " + place.name())
            .collect(Collectors.joining(", "));
    return String.join(
        " | ",
        figure.phrase().in(text),
        figure.population().orElseThrow().in(text),
        figure.counted().orElseThrow().in(text),
        figure.status().orElseThrow().code()
            + " "
            + figure.measure().name().toLowerCase(Locale.ROOT),
        places);
  }
}

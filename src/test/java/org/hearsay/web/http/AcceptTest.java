package org.hearsay.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {

  private static final List<String> OFFERS =
      List.of("text/turtle", "application/ld+json", "text/html");

  private static Optional<String> best(String header) {
    return Accept.of(header).best(OFFERS, offer -> offer);
  }

  @ParameterizedTest
  @CsvSource({
    "'', text/turtle",
    "*/*, text/turtle",
    "text/html, text/html",
    "TEXT/HTML, text/html",
    "'text/html;q=0.5,application/ld+json;q=0.8', application/ld+json",
    "'text/*, text/turtle;q=0.1', text/html",
    "'*/*;q=0.2, application/ld+json;q=0.1', text/turtle",
    "'text/turtle;q=0, text/*', text/html",
    "'application/ld+json;profile=\"x\";q=0.9, text/html;q=0.8', application/ld+json",
    "'nonsense, text/html', text/html"
  })
  void theBestIsTheOneOfMostQuality(String header, String expected) {
    assertEquals(Optional.of(expected), best(header));
  }

  @Test
  void nothingMayBeAcceptable() {
    assertEquals(Optional.empty(), best("image/png"));
    assertEquals(Optional.empty(), best("text/html;q=0"));
    assertEquals(Optional.empty(), best("nonsense"));
  }
}

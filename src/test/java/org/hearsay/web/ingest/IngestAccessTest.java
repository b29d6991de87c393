package org.hearsay.web.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestAccessTest {

  private static final IngestAccess ACCESS = new IngestAccess("0123456789abcdef", "1");

  @ParameterizedTest
  @CsvSource({
    "Bearer 0123456789abcdef, true",
    "bearer 0123456789abcdef, true",
    "Bearer 0123456789abcdeF, false",
    "Bearer 0123456789abcde, false",
    "Basic 0123456789abcdef, false",
    "0123456789abcdef, false",
    "'Bearer ', false"
  })
  void onlyTheTokenOpens(String header, boolean opens) {
    assertEquals(opens, ACCESS.allows(Optional.of(header)));
  }

  @Test
  void nothingShownOpensNothing() {
    assertFalse(ACCESS.allows(Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "a token that has spaces", "0123456789abcde\u00e9"})
  void aTokenThatCanBeGuessedOrMistypedIsNone(String token) {
    assertThrows(IllegalArgumentException.class, () -> new IngestAccess(token, "1"));
  }

  @Test
  void itsTextKeepsTheToken() {
    assertFalse(ACCESS.toString().contains("0123"));
  }
}

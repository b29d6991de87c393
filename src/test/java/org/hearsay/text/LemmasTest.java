package org.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "sailors, sailor",
    "cities, city",
    "churches, church",
    "boxes, box",
    "people, person",
    "spokesmen, spokesman",
    "heroes, hero",
    "shoes, shoe",
    "woes, woe",
    "geese, goose",
    "crises, crisis"
  })
  void thePluralOfANounHasItsSingular(String plural, String singular) {
    assertEquals(singular, Lemmas.singular(plural));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"glass", "campus", "analysis", "gas", "series", "news", "specimen", "port"})
  void aSingularStaysAsItIs(String noun) {
    assertEquals(noun, Lemmas.singular(noun));
  }

  @ParameterizedTest
  @CsvSource({
    "injured, injure",
    "slipped, slip",
    "arrested, arrest",
    "hoping, hope",
    "carried, carry",
    "held, hold",
    "detained, detain"
  })
  void aWordIsAmongOthersAFormOfItsBase(String form, String base) {
    assertTrue(Lemmas.of(form).anyMatch(base::equals), form);
  }
}

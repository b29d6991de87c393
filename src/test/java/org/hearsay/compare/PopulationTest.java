package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {

  @ParameterizedTest
  @CsvSource({
    "residents of Kursk Oblast, resident of kursk oblast",
    "the residents of Kursk Oblast, resident of kursk oblast",
    "a resident of Kursk Oblast, resident of kursk oblast",
    "Kursk Oblast residents, resident of kursk oblast",
    "those women and children, woman and child",
    "families, family",
    "businesses, business",
    "United States senators, senator of united states",
    "bus, bus",
  })
  void theSameGroupHasTheSameKey(String words, String key) {
    assertEquals(key, Population.of(words).key());
  }

  @Test
  void aBareNounSinglesNobodyOut() {
    assertFalse(Population.of("the people").specific());
    assertTrue(Population.of("elderly people").specific());
    assertTrue(Population.of("Muscovites").specific());
  }
}

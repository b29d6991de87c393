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
    "United States senators, senator of united state",
    "bus, bus",
    "deaths, person",
    "the wounded, person",
    "traffic deaths, traffic death",
    "deaths of despair, death of despair",
    "deaths of Kursk residents, resident of kursk",
  })
  void theSameGroupHasTheSameKey(String words, String key) {
    assertEquals(key, Population.of(words).key());
  }

  @Test
  void onlyANameSinglesAGroupOut() {
    assertTrue(Population.of("residents of Kursk Oblast").specific());
    assertTrue(Population.of("Ukrainian soldiers").specific());
    assertFalse(Population.of("the people").specific());
    assertFalse(Population.of("People").specific());
    assertFalse(Population.of("elderly people").specific());
  }

  @Test
  void thoseWhoAreCountedByWhatBefellThemAreCalledPeople() {
    assertEquals("people", Population.name("deaths"));
    assertEquals("the villagers", Population.name("the villagers"));
  }

  @Test
  void aCapitalMakesNoOtherKey() {
    assertEquals(Population.of("people").key(), Population.of("People").key());
  }
}

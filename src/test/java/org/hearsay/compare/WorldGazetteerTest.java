package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldGazetteerTest {

  private static final WorldGazetteer WORLD = WorldGazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Sumy Oblast, Ukraine, PART_OF",
    "Ukraine, the Sumy region, CONTAINS",
    "Kursk Oblast, Kursk region, SAME",
    "Kursk Oblast, Sumy Oblast, APART",
    "Bavaria, Germany, PART_OF",
    "Bavaria, Saxony, APART",
    "Île-de-France, France, PART_OF",
    "Ile de France, Île-de-France, SAME",
    "Texas, the U.S., PART_OF",
    "France, Germany, APART",
    "Narnia, France, UNKNOWN",
    "Kyiv, Kyiv Oblast, UNKNOWN",
    "'New York', 'New York State', UNKNOWN",
    "Georgia, Texas, APART",
    "Georgia, United States, UNKNOWN",
  })
  void aPlaceStandsToAnother(String left, String right, Relation relation) {
    assertEquals(relation, WORLD.relation(left, right));
    assertEquals(relation.mirrored(), WORLD.relation(right, left));
  }
}

package org.hearsay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTimeTest {

  @ParameterizedTest
  @CsvSource({
    "2031-05-01, 2031-05-01, SAME",
    "2031-05-01, 2031-05-02, BEFORE",
    "2031, 2030, AFTER",
    "2031-05-01, 2031-05, PART_OF",
    "2031, 2031-05, CONTAINS",
    "2031-05-20/2031-06-10, 2031-06, OVERLAPS",
    "../2031-04-30, 2031-05, BEFORE",
    "../2031-05-10, 2031-05, UNKNOWN",
    "XXXX-07-14, 2031-07-14, UNKNOWN",
  })
  void aTimeStandsToAnother(String left, String right, Relation relation) {
    assertEquals(relation, EdtfReader.read(left).relation(EdtfReader.read(right)));
    assertEquals(relation.mirrored(), EdtfReader.read(right).relation(EdtfReader.read(left)));
  }

  @Test
  void noYearIsSupplied() {
    assertFalse(EdtfReader.read("XXXX-07-14").isKnown());
    assertEquals("XXXX-07-14", EdtfReader.read("XXXX-07-14").words().orElseThrow());
  }
}

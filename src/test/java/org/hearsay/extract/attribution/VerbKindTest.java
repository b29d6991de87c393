package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbKindTest {

  @ParameterizedTest
  @CsvSource({
    "denied, SAYING",
    "fears, FEELING",
    "backing, SIDE",
    "shown, EVIDENCE",
    "banned, DECISION",
    "saw, PERCEPTION",
    "sought, PURSUIT",
    "has, STATE"
  })
  void aVerbIsOfItsKindInEveryForm(String form, VerbKind kind) {
    assertEquals(kind, VerbKind.of(form));
  }

  @ParameterizedTest
  @CsvSource({"booked", "sweeps", "married"})
  void aVerbThatIsNotListedTellsOfADeed(String form) {
    assertEquals(VerbKind.DEED, VerbKind.of(form));
  }
}

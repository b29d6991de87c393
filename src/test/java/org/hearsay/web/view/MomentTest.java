package org.hearsay.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {

  @Test
  void whatTheWordsComeToIsToldBesideThem() {
    assertEquals("Monday (2031-05-05)", told("Monday", "2031-05-05"));
    assertEquals("2031-05-05", told("2031-05-05", "2031-05-05"));
    assertEquals("that day", new Moment("that day", Optional.empty()).told());
  }

  @Test
  void aYearThatIsNotKnownIsSaidToBeUnknown() {
    assertEquals("July 14, year unknown", told("July 14", "XXXX-07-14"));
  }

  private static String told(String words, String edtf) {
    return new Moment(words, Optional.of(edtf)).told();
  }
}

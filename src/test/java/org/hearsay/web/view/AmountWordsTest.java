package org.hearsay.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.claim.Amount;
import org.junit.jupiter.api.Test;

class AmountWordsTest {

  private static final BigDecimal NUMBER = BigDecimal.valueOf(2400);

  @Test
  void aBoundIsASign() {
    assertEquals("= 2,400", AmountWords.of(new Amount.Exact(NUMBER)));
    assertEquals("> 2,400", AmountWords.of(new Amount.MoreThan(NUMBER)));
    assertEquals("≤ 2,400", AmountWords.of(new Amount.AtMost(NUMBER)));
    assertEquals("≈ 2,400", AmountWords.of(new Amount.About(NUMBER)));
  }

  @Test
  void whatIsVagueIsSaidInWords() {
    assertEquals(
        "perhaps 2,400 or more", AmountWords.of(new Amount.Vague(NUMBER, Optional.empty())));
    assertEquals("nearly 2,400", AmountWords.of(new Amount.Nearly(NUMBER)));
  }
}

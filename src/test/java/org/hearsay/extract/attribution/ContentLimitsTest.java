package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.RuleId;
import org.junit.jupiter.api.Test;

class ContentLimitsTest {

  @Test
  void aContentThatIsButACitationInPassingTellsNothing() {
    FlatText text = English.flat("The agency said, citing the navy, it rained.");
    Finding finding =
        new Finding(
            2,
            Optional.of(new TokenRange(0, 2)),
            new TokenRange(2, 3),
            List.of(new TokenRange(4, 7)),
            new RuleId("by-hand"),
            Clarity.CERTAIN,
            1);
    assertEquals(List.of(), new ContentLimits(text, List.of(finding)).kept());
  }
}

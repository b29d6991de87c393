package org.hearsay.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.RuleId;
import org.junit.jupiter.api.Test;

class QuotedAsSayingTest {

  private static final FlatText TEXT =
      English.flat("One paper quoted the mayor as saying \"We need help!\"");

  private static final TokenRange MAYOR = new TokenRange(3, 5);
  private static final TokenRange AS_SAYING = new TokenRange(5, 13);
  private static final TokenRange WORDS = new TokenRange(7, 13);

  @Test
  void whoeverIsQuotedSaysTheWordsThoughTheyAloneAreTold() {
    assertEquals(
        List.of(paper(AS_SAYING), mayor(WORDS)),
        new QuotedAsSaying(TEXT).told(paper(WORDS)).toList());
  }

  private static Finding paper(TokenRange content) {
    return finding(2, new TokenRange(0, 2), new TokenRange(2, 3), content);
  }

  private static Finding mayor(TokenRange content) {
    return finding(6, MAYOR, new TokenRange(6, 7), content);
  }

  private static Finding finding(int head, TokenRange source, TokenRange cue, TokenRange content) {
    return new Finding(
        head,
        Optional.of(source),
        cue,
        List.of(content),
        new RuleId("by-hand"),
        Clarity.CERTAIN,
        1);
  }
}

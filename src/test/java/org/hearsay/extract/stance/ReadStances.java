package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.TaggedText;
import org.hearsay.text.Span;

/** What is read of the stances of a hand-tagged text, all of one speaker's. */
record ReadStances(TaggedText text, List<Attribution> attributions) {

  private static final Speaker BRAUN = new Speaker.Named("Lena Braun", AgentType.PERSON);

  /**
   * @param times words of the text that name a date
   */
  static ReadStances of(TaggedText text, String... times) {
    List<TimeMention> mentions =
        Arrays.stream(times)
            .map(text::span)
            .map(span -> new TimeMention(span, new PartialDate("XXXX-06-03")))
            .toList();
    List<Speaker> speakers = text.attributions().stream().map(a -> BRAUN).toList();
    return new ReadStances(
        text, new StanceReader().read(text.document(), text.attributions(), mentions, speakers));
  }

  Attribution only() {
    assertEquals(1, attributions.size());
    return attributions.get(0);
  }

  String words(Span span) {
    return span.in(text.document().text());
  }
}

package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Reception;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

class ReceptionReaderTest {

  @Test
  void whatBecameOfTheClaimIsKept() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP accused/VBD Reed/NNP of/IN fraud/NN ,/, a/DT charge/NN that/WDT has/VBZ"
                    + " not/RB been/VBN independently/RB verified/VBN but/CC has/VBZ been/VBN"
                    + " echoed/VBN by/IN other/JJ envoys/NNS in/IN private/JJ ./.")
            .says("Braun", "accused", "Reed of fraud");
    ReadStances read = ReadStances.of(text);
    List<Reception> receptions = read.only().receptions();
    assertEquals(Reception.Kind.UNVERIFIED, receptions.get(0).kind());
    assertEquals("has not been independently verified", read.words(receptions.get(0).words()));
    assertEquals(Reception.Kind.ECHOED, receptions.get(1).kind());
    assertEquals(Optional.of("other envoys"), receptions.get(1).by().map(read::words));
  }

  @Test
  void aClaimDisputedInTheNextSentence() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP said/VBD it/PRP rained/VBD ./.",
                "The/DT claim/NN was/VBD disputed/VBN by/IN residents/NNS ./.",
                "The/DT vote/NN was/VBD confirmed/VBN ./.")
            .says("Braun", "said", "it rained");
    assertEquals(
        List.of(Reception.Kind.DISPUTED),
        ReadStances.of(text).only().receptions().stream().map(Reception::kind).toList());
  }
}

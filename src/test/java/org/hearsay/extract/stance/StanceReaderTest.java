package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

class StanceReaderTest {

  @Test
  void theCueGivesTheModalityAndTheLemma() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP has/VBZ vowed/VBN to/TO come/VB ./.")
            .says("Braun", "has vowed", "to come");
    assertEquals(Modality.PROMISED, ReadStances.of(text).only().modality());
    assertEquals(Optional.of("vow"), ReadStances.of(text).only().cueLemma());
  }

  @Test
  void aLightVerbLeavesTheLemmaToItsNoun() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP raised/VBD doubts/NNS about/IN the/DT talks/NNS ./.")
            .says("Braun", "raised doubts about", "the talks");
    assertEquals(Optional.of("doubt"), ReadStances.of(text).only().cueLemma());
    assertEquals(Modality.QUESTIONED, ReadStances.of(text).only().modality());
  }

  @Test
  void whatWasNotSaidIsNegative() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP has/VBZ not/RB yet/RB disclosed/VBN the/DT terms/NNS ./.")
            .says("Braun", "has not yet disclosed", "the terms")
            .paragraph("Braun/NNP declined/VBD to/TO name/VB the/DT guests/NNS ./.")
            .says("Braun", "declined to name", "the guests")
            .paragraph("Braun/NNP denied/VBD the/DT report/NN ./.")
            .says("Braun", "denied", "the report");
    assertEquals(
        List.of(Polarity.NEGATIVE, Polarity.NEGATIVE, Polarity.POSITIVE),
        ReadStances.of(text).attributions().stream().map(Attribution::polarity).toList());
    assertEquals(Modality.DENIED, ReadStances.of(text).attributions().get(2).modality());
  }

  @Test
  void aBareQuotationHasNoLemma() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP :/: It/PRP rains/VBZ ./.")
            .says("Braun", ":", "It rains");
    assertFalse(ReadStances.of(text).only().cueLemma().isPresent());
  }
}

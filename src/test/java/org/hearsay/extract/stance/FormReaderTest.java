package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hearsay.claim.Form;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

class FormReaderTest {

  @Test
  void wordsAllWithinQuotationMarksAreDirect() {
    var text =
        new TaggedText()
            .paragraph("“/`` _It/PRP rains/VBZ _,/, _”/'' Braun/NNP said/VBD ./.")
            .says("Braun", "said", "“It rains,”");
    assertEquals(Form.DIRECT, form(text));
  }

  @Test
  void someWordsWithinSingleMarksAreMixed() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP called/VBD it/PRP a/DT ‘/`` _wet/JJ summer/NN _’/'' ./.")
            .says("Braun", "called", "it a ‘wet summer’");
    assertEquals(Form.MIXED, form(text));
  }

  @Test
  void theTitleOfAWorkIsNoQuotation() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP praised/VBD “/`` _Long/JJ Summer/NN Rain/NN _”/'' again/RB ./.")
            .says("Braun", "praised", "“Long Summer Rain” again");
    assertEquals(Form.INDIRECT, form(text));
  }

  @Test
  void anApostropheIsNoQuotation() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP said/VBD farmers/NNS _’/POS wives/NNS didn/VBD _’t/RB come/VB")
            .says("Braun", "said", "farmers’ wives didn’t come");
    assertEquals(Form.INDIRECT, form(text));
  }

  private static Form form(TaggedText text) {
    return ReadStances.of(text).only().form();
  }
}

package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.claim.Hedge;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

class HedgeReaderTest {

  @Test
  void hedgesStayOnTheirLayers() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP said/VBD aides/NNS think/VBP it/PRP could/MD rain/VB ,/, which/WDT"
                    + " may/MD help/VB ,/, though/IN the/DT date/NN remains/VBZ unclear/JJ ./.")
            .says("Braun", "said", "aides think it could rain , which may help")
            .says(OptionalInt.of(0), "aides", "think", "it could rain");
    assertEquals(List.of("SPEAKER may", "REPORTER the date remains unclear"), hedges(text, 0));
    assertEquals(
        List.of("CITED_SOURCE could", "REPORTER the date remains unclear"), hedges(text, 1));
  }

  @Test
  void aDoubtThatIsSaidIsNotTheReporters() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP said/VBD it/PRP rained/VBD ,/, though/IN the/DT date/NN was/VBD"
                    + " unclear/JJ ./.")
            .says("Braun", "said", "it rained , though the date was unclear");
    assertEquals(List.of(), hedges(text, 0));
  }

  @Test
  void reportedlyIsTheReportersDoubt() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP has/VBZ reportedly/RB left/VBN ./.")
            .says("", "reportedly", "left");
    assertEquals(List.of("REPORTER reportedly"), hedges(text, 0));
  }

  @Test
  void mayTheMonthIsNoHedge() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP said/VBD it/PRP rained/VBD in/IN May/NNP ./.")
            .says("Braun", "said", "it rained in May");
    assertEquals(List.of(), hedges(text, 0));
  }

  private static List<String> hedges(TaggedText text, int attribution) {
    ReadStances read = ReadStances.of(text);
    return read.attributions().get(attribution).hedges().stream()
        .map((Hedge h) -> h.layer() + " " + read.words(h.words()))
        .toList();
  }
}

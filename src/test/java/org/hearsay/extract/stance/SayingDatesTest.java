package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

class SayingDatesTest {

  @Test
  void theDateOfTheSayingIsNotThatOfTheSaid() {
    var text =
        new TaggedText()
            .paragraph(
                "On/IN June/NNP 3/CD Braun/NNP said/VBD it/PRP rained/VBD on/IN May/NNP 9/CD ./.")
            .says("Braun", "said", "it rained on May 9");
    assertEquals(List.of("June 3"), dates(text, "May 9", "June 3"));
  }

  @Test
  void aDateCarriesOverToTheNextSentenceOfTheSameSpeaker() {
    var text =
        new TaggedText()
            .paragraph(
                "On/IN June/NNP 3/CD ,/, Lena/NNP Braun/NNP gave/VBD an/DT update/NN ./.",
                "She/PRP revealed/VBD that/IN it/PRP rained/VBD ./.",
                "Still/RB ,/, many/JJ fear/VBP that/IN she/PRP said/VBD that/IN it/PRP snowed/VBD")
            .says("She", "revealed", "that it rained")
            .says("she", "said", "that it snowed");
    assertEquals(List.of("June 3", ""), dates(text, "June 3"));
  }

  @Test
  void aDateOfAnotherVerbDatesNoSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP ,/, who/WP left/VBD on/IN June/NNP 3/CD ,/, said/VBD it/PRP rained/VBD")
            .says("Braun", "said", "it rained");
    assertEquals(List.of(""), dates(text, "June 3"));
  }

  @Test
  void aDateOfAnotherClauseDatesNoSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "While/IN June/NNP 3/CD will/MD be/VB dry/JJ ,/, Braun/NNP said/VBD it/PRP"
                    + " rained/VBD")
            .says("Braun", "said", "it rained");
    assertEquals(List.of(""), dates(text, "June 3"));
  }

  @Test
  void aDateAfterAColonDatesNoSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP said/VBD it/PRP rained/VBD :/: on/IN June/NNP 3/CD he/PRP left/VBD")
            .says("Braun", "said", "it rained");
    assertEquals(List.of(""), dates(text, "June 3"));
  }

  @Test
  void aDateBeforeAnotherClauseDatesTheSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "On/IN June/NNP 3/CD ,/, after/IN he/PRP left/VBD ,/, Braun/NNP said/VBD it/PRP"
                    + " rained/VBD")
            .says("Braun", "said", "it rained");
    assertEquals(List.of("June 3"), dates(text, "June 3"));
  }

  private static List<String> dates(TaggedText text, String... times) {
    ReadStances read = ReadStances.of(text, times);
    return read.attributions().stream()
        .map(said -> said.statedOn().map(day -> read.words(day.span())).orElse(""))
        .toList();
  }
}

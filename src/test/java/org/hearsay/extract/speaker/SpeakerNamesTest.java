package org.hearsay.extract.speaker;

import static org.hearsay.extract.speaker.Resolved.LENA;
import static org.hearsay.extract.speaker.Resolved.only;
import static org.hearsay.extract.speaker.Resolved.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker.Named;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

/** Which names are whose. */
class SpeakerNamesTest {

  @Test
  void aSurnameMeansTheFullNameEvenBeforeIt() {
    var text =
        new TaggedText()
            .title("Braun/NNP says/VBZ talks/NNS stalled/VBD")
            .says("Braun", "says", "talks stalled")
            .paragraph(LENA);
    assertEquals(person("Lena Braun"), only(text));
  }

  @Test
  void theFullestNameIsGiven() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP left/VBD ./.", "Thomas/NNP B./NNP Reed/NNP smiled/VBD ./.")
            .paragraph("Mr./NNP Reed/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Mr. Reed", "said", "it rained");
    assertEquals(person("Thomas B. Reed"), only(text));
  }

  @Test
  void aNicknameIsWithinTheFullName() {
    var text =
        new TaggedText()
            .paragraph("Thomas/NNP B./NNP \"/`` _Skip/NNP _\"/'' Reed/NNP left/VBD ./.")
            .paragraph("Skip/NNP Reed/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Skip Reed", "said", "it rained");
    assertEquals(person("Thomas B. \"Skip\" Reed"), only(text));
  }

  @Test
  void aBareSurnameMeansTheOneNamedFirst() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP came/VBD ./.", "Anna/NNP Reed/NNP waited/VBD ./.")
            .paragraph("It/PRP rained/VBD ./.", "Anna/NNP Reed/NNP left/VBD ./.")
            .paragraph("Reed/NNP said/VBD it/PRP snowed/VBD ./.")
            .says("Reed", "said", "it snowed");
    assertEquals(person("Tom Reed"), only(text));
  }

  @Test
  void aTitleTellsTwoOfOneSurnameApart() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP came/VBD ./.", "Anna/NNP Reed/NNP waited/VBD ./.")
            .paragraph("Mrs./NNP Reed/NNP said/VBD it/PRP snowed/VBD ./.")
            .says("Mrs. Reed", "said", "it snowed");
    assertEquals(person("Anna Reed"), only(text));
  }

  @Test
  void aBareSurnameIsNotSomeoneCalledByTheFirstNameAlone() {
    var text =
        new TaggedText()
            .paragraph("Anna/NNP Reed/NNP came/VBD ./.", "Tom/NNP Reed/NNP waited/VBD ./.")
            .paragraph("It/PRP rained/VBD ./.", "Anna/NNP left/VBD ./.")
            .paragraph("Reed/NNP said/VBD it/PRP snowed/VBD ./.")
            .says("Reed", "said", "it snowed");
    assertEquals(person("Tom Reed"), only(text));
  }

  @Test
  void aWordBeforeTheGivenNameIsNoPartOfTheName() {
    var text =
        new TaggedText()
            .paragraph("Shy/NNP Anna/NNP Reed/NNP came/VBD ./.", "Anna/NNP Reed/NNP left/VBD ./.")
            .paragraph("Reed/NNP said/VBD it/PRP snowed/VBD ./.")
            .says("Reed", "said", "it snowed");
    assertEquals(person("Anna Reed"), only(text));
  }

  @Test
  void namesSideBySideAreTwo() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP wrote/VBD to/TO the/DT Graz/NNP Post/NNP ./.")
            .paragraph("In/IN the/DT Graz/NNP Post/NNP Reed/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Reed", "said", "it rained");
    assertEquals(person("Tom Reed"), only(text));
  }

  @Test
  void anAcronymInBracketsIsTheNameBeforeIt() {
    var text =
        new TaggedText()
            .paragraph(
                "The/DT Union/NNP to/TO Keep/VB Our/PRP$ Harbors/NNS (/-LRB- UKOH/NNP )/-RRB-"
                    + " met/VBD ./.",
                "UKOH/NNP said/VBD it/PRP rained/VBD ./.")
            .says("UKOH", "said", "it rained");
    assertEquals(new Named("Union to Keep Our Harbors", AgentType.ORGANIZATION), only(text));
  }

  @Test
  void aNameOfCommonWordsThatNobodyBearsIsAFirm() {
    var text =
        new TaggedText()
            .paragraph("Harbor/NNP Salt/NNP sells/VBZ salt/NN ./.")
            .paragraph("Harbor/NNP Salt/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Harbor Salt", "said", "it rained");
    assertEquals(new Named("Harbor Salt", AgentType.ORGANIZATION), only(text));
  }

  @Test
  void aTranscriptNamesItsSpeakersInCapitals() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP spoke/VBD ./.")
            .paragraph("REED/NN :/: It/PRP rains/VBZ ./.")
            .says("REED", ":", "It rains");
    assertEquals(person("Tom Reed"), only(text));
  }

  @Test
  void aLongSentenceOfNamesTakesLinearTime() {
    String names = "Tom/NNP Reed/NNP and/CC he/PRP met/VBD ,/, ".repeat(5000);
    var text = new TaggedText().paragraph(names + "Reed/NNP said/VBD it/PRP rained/VBD");
    text.says("Reed", "said", "it rained");
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(person("Tom Reed"), only(text)));
  }

  @Test
  void anArmyThatOneLeftIsNotTheNameAfterIt() {
    var text =
        new TaggedText()
            .paragraph(
                "When/WRB he/PRP left/VBD the/DT army/NN ,/, Okafor/NNP ,/, now/RB 44/CD ,/,"
                    + " moved/VBD ./.")
            .paragraph("Okafor/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Okafor", "said", "it rained");
    assertEquals(new Named("Okafor", AgentType.UNKNOWN), only(text));
  }

  @Test
  void aNounBetweenItsArticleAndANameSetOffTellsWhoseItIs() {
    var text =
        new TaggedText()
            .paragraph("The/DT company/NN ,/, Okafor/NNP ,/, moved/VBD ./.")
            .paragraph("Okafor/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Okafor", "said", "it rained");
    assertEquals(new Named("Okafor", AgentType.ORGANIZATION), only(text));
  }

  @Test
  void aNameInCapitalsBeforeAnAsideIsNoDateline() {
    var text =
        new TaggedText()
            .paragraph(
                "FBI/NNP Director/NNP Ann/NNP Holt/NNP —/: a/DT former/JJ judge/NN —/:"
                    + " denied/VBD it/PRP ./.")
            .paragraph("Holt/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Holt", "said", "it rained");
    assertEquals(person("Ann Holt"), only(text));
  }

  @Test
  void aWordThatTakesAnArticleIsNobodysName() {
    var text =
        new TaggedText()
            .paragraph("The/DT Zensus/NNP counts/VBZ ./.", "She/PRP waited/VBD ./.")
            .paragraph("Zensus/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Zensus", "said", "it rained");
    assertEquals(new Named("Zensus", AgentType.ORGANIZATION), only(text));
  }

  @Test
  void aCountryOrItsCapitalIsAGovernment() {
    var text =
        new TaggedText()
            .paragraph("Vienna/NNP says/VBZ it/PRP rains/VBZ ./.")
            .says("Vienna", "says", "it rains");
    assertEquals(new Named("Vienna", AgentType.GOVERNMENT), only(text));
  }
}

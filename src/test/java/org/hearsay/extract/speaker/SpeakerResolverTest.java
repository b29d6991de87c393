package org.hearsay.extract.speaker;

import static org.hearsay.extract.speaker.Resolved.LENA;
import static org.hearsay.extract.speaker.Resolved.only;
import static org.hearsay.extract.speaker.Resolved.person;
import static org.hearsay.extract.speaker.Resolved.resolve;
import static org.hearsay.extract.speaker.Resolved.speakers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.Speaker.Named;
import org.hearsay.claim.Speaker.Unresolved;
import org.hearsay.claim.Speaker.Unstated;
import org.hearsay.extract.TaggedText;
import org.junit.jupiter.api.Test;

/** What no example of a single rule shows; see {@link SpeakerRuleExamplesTest} for those. */
class SpeakerResolverTest {

  @Test
  void theCampaignOfOneIsNotThatOfAnother() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP and/CC Karl/NNP Lang/NNP ran/VBD ./.")
            .paragraph("The/DT Lang/NNP campaign/NN said/VBD it/PRP rained/VBD ./.")
            .says("The Lang campaign", "said", "it rained")
            .paragraph("The/DT Reed/NNP campaign/NN said/VBD it/PRP snowed/VBD ./.")
            .says("The Reed campaign", "said", "it snowed");
    assertEquals(new Named("Reed campaign", AgentType.ORGANIZATION), speakers(text).get(1));
  }

  @Test
  void aPronounNeverMeansSomebodyNamedInWhatItSays() {
    var text =
        new TaggedText()
            .paragraph("Karl/NNP Lang/NNP waited/VBD ./.")
            .paragraph("Tom/NNP Reed/NNP came/VBD ./.")
            .paragraph("Reed/NNP was/VBD late/JJ ,/, he/PRP said/VBD ./.")
            .says("he", "said", "Reed was late");
    assertEquals(person("Karl Lang"), only(text));
  }

  @Test
  void namesWithinQuotationsHardlyCount() {
    var text =
        new TaggedText()
            .paragraph(
                "Karl/NNP Lang/NNP laughed/VBD :/: \"/'' Ask/VB Tom/NNP Reed/NNP ./. \"/''",
                "Then/RB he/PRP said/VBD it/PRP rained/VBD ./.")
            .says("he", "said", "it rained");
    assertEquals(person("Karl Lang"), only(text));
  }

  @Test
  void aBroaderWordWithItsCountryMeansTheSame() {
    var text =
        new TaggedText()
            .paragraph(
                LENA, "Tom/NNP Reed/NNP ,/, France/NNP _'s/POS trade/NN minister/NN ,/, left/VBD")
            .paragraph("The/DT Austrian/JJ diplomat/NN said/VBD it/PRP rained/VBD ./.")
            .says("The Austrian diplomat", "said", "it rained")
            .paragraph("The/DT French/JJ official/NN said/VBD it/PRP snowed/VBD ./.")
            .says("The French official", "said", "it snowed");
    assertEquals(person("Tom Reed"), speakers(text).get(1));
  }

  @Test
  void aRoleForSomebodySetOffBeforeTheNameIsTheName() {
    var text =
        new TaggedText()
            .paragraph(
                "A/DT lawyer/NN for/IN Reed/NNP ,/, Lena/NNP Braun/NNP ,/, said/VBD it/PRP"
                    + " rained/VBD ./.")
            .says("A lawyer for Reed , Lena Braun ,", "said", "it rained")
            .paragraph("Reed/NNP _'s/POS lawyer/NN said/VBD it/PRP snowed/VBD ./.")
            .says("Reed's lawyer", "said", "it snowed");
    assertEquals(List.of(person("Lena Braun"), person("Lena Braun")), speakers(text));
  }

  @Test
  void theyMayBeTheOnlyOrganizationOnTheScene() {
    var text =
        new TaggedText()
            .paragraph(
                "The/DT Graz/NNP Institute/NNP met/VBD ./.",
                "They/PRP said/VBD it/PRP rained/VBD ./.")
            .says("They", "said", "it rained");
    assertEquals(new Named("Graz Institute", AgentType.ORGANIZATION), only(text));
  }

  @Test
  void aSayingMeansItsOwner() {
    var text =
        new TaggedText()
            .paragraph(
                LENA, "It/PRP rained/VBD ,/, according/VBG to/TO Braun/NNP _'s/POS account/NN ./.")
            .says("Braun's account", "according to", "It rained")
            .paragraph("Her/PRP$ assertion/NN that/IN it/PRP snowed/VBD was/VBD false/JJ ./.")
            .says("Her", "assertion", "that it snowed");
    assertEquals(List.of(person("Lena Braun"), person("Lena Braun")), speakers(text));
  }

  @Test
  void anOfficeIsCalledByTheFullNameOfItsOwner() {
    var text =
        new TaggedText()
            .paragraph("Lena/NNP Braun/NNP came/VBD ./.")
            .paragraph("Braun/NNP _'s/POS office/NN said/VBD it/PRP rained/VBD ./.")
            .says("Braun's office", "said", "it rained")
            .paragraph("Her/PRP$ office/NN said/VBD it/PRP snowed/VBD ./.")
            .says("Her office", "said", "it snowed");
    var office = new Named("Lena Braun's office", AgentType.ORGANIZATION);
    assertEquals(List.of(office, office), speakers(text));
  }

  @Test
  void theNextOfAListDoesNotTellTheGenderOfTheOneBefore() {
    var text =
        new TaggedText()
            .paragraph(
                "Dr./NNP Nguyen/NNP ,/, her/PRP$ husband/NN ,/, and/CC two/CD sons/NNS fled/VBD"
                    + " ./.",
                "She/PRP said/VBD it/PRP rained/VBD ./.")
            .says("She", "said", "it rained");
    assertEquals(person("Nguyen"), only(text));
  }

  @Test
  void aNounWithAnIndefiniteArticleIsNoNameWhateverItHolds() {
    var text =
        new TaggedText()
            .paragraph("A/DT Graz/NNP hospital/NN said/VBD it/PRP rained/VBD ./.")
            .says("A Graz hospital", "said", "it rained");
    assertEquals(new Speaker.Group("Graz hospital", AgentType.ORGANIZATION), only(text));
  }

  @Test
  void ofANounInNoTableItIsUnknownWhatItDescribes() {
    var text =
        new TaggedText()
            .paragraph("An/DT zorper/NN said/VBD it/PRP rained/VBD ./.")
            .says("An zorper", "said", "it rained");
    assertEquals(new Speaker.Group("zorper", AgentType.UNKNOWN), only(text));
  }

  @Test
  void aNounTellsTheGenderOfItsHolder() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP came/VBD ./.")
            .paragraph("The/DT committeewoman/NN said/VBD it/PRP rained/VBD ./.")
            .says("The committeewoman", "said", "it rained");
    assertEquals(new Unresolved("The committeewoman"), only(text));
  }

  @Test
  void iWithinSomebodysWordsIsThatSomebody() {
    var text =
        new TaggedText()
            .paragraph(
                "\"/`` I/PRP think/VBP it/PRP rains/VBZ ,/, \"/'' Tom/NNP Reed/NNP said/VBD ./.")
            .says("Tom Reed", "said", "\" I think it rains , \"")
            .says(OptionalInt.of(0), "I", "think", "it rains");
    assertEquals(person("Tom Reed"), speakers(text).get(1));
  }

  @Test
  void iOutsideQuotationsIsTheAuthor() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP came/VBD ./.", "I/PRP think/VBP it/PRP rains/VBZ ./.")
            .says("I", "think", "it rains");
    assertEquals(new Speaker.Narrator(), only(text));
  }

  @Test
  void iOfATranscriptIsWhoseTurnItIs() {
    var text =
        new TaggedText()
            .paragraph("Anna/NNP Falk/NNP came/VBD ./.")
            .paragraph("MAYOR/NNP FALK/NNP :/: Thank/VB you/PRP ./.")
            .paragraph("I/PRP think/VBP it/PRP rains/VBZ ./.")
            .says("I", "think", "it rains")
            .paragraph("Q/NNP :/: I/PRP fear/VBP it/PRP snows/VBZ ./.")
            .says("I", "fear", "it snows")
            .paragraph("I/PRP know/VBP it/PRP hails/VBZ ./.")
            .says("I", "know", "it hails");
    assertEquals(
        List.of(
            new Speaker.Named("Anna Falk", AgentType.PERSON),
            new Unresolved("I"),
            new Speaker.Narrator()),
        speakers(text));
  }

  @Test
  void noSourceIsUnstatedAndAnUnknownOneUnresolved() {
    var text =
        new TaggedText()
            .paragraph("It/PRP reportedly/RB rained/VBD ./.")
            .says("", "reportedly", "rained")
            .paragraph("The/DT senator/NN said/VBD it/PRP snowed/VBD ./.")
            .says("The senator", "said", "it snowed");
    assertInstanceOf(Unstated.class, speakers(text).get(0));
    assertEquals(new Unresolved("The senator"), speakers(text).get(1));
  }

  @Test
  void rolesAreKeptInTheWordsOfTheArticle() {
    var text = new TaggedText().paragraph(LENA);
    var roles = resolve(text).roles();
    assertEquals(1, roles.size());
    assertEquals("Lena Braun", roles.get(0).agent().name());
    assertEquals("Austria's trade envoy", roles.get(0).role().in(text.document().text()));
  }

  @Test
  void aDocumentWithoutSentencesHasNoSpeakers() {
    var text = new TaggedText();
    assertTrue(resolve(text).speakers().isEmpty());
  }
}

package org.hearsay.extract.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.Speaker.Group;
import org.hearsay.claim.Speaker.Named;
import org.hearsay.claim.Speaker.Unresolved;
import org.hearsay.claim.Speaker.Unstated;
import org.hearsay.extract.TaggedText;
import org.hearsay.text.Phrase;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

  private static final String LENA =
      "Lena/NNP Braun/NNP ,/, Austria/NNP _'s/POS trade/NN envoy/NN ,/, spoke/VBD ./.";

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
  void whatIsJoinedAfterAnAsideIsAGroup() {
    var text =
        new TaggedText()
            .paragraph(
                "Tom/NNP Reed/NNP (/-LRB- R/NNP )/-RRB- and/CC Karl/NNP Lang/NNP said/VBD it/PRP"
                    + " rained/VBD ./.")
            .says("Tom Reed ( R ) and Karl Lang", "said", "it rained");
    assertInstanceOf(Group.class, only(text));
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
  void aLongSentenceOfNamesTakesLinearTime() {
    String names = "Tom/NNP Reed/NNP and/CC he/PRP met/VBD ,/, ".repeat(5000);
    var text = new TaggedText().paragraph(names + "Reed/NNP said/VBD it/PRP rained/VBD");
    text.says("Reed", "said", "it rained");
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(person("Tom Reed"), only(text)));
  }

  @Test
  void aPronounMeansTheOneItAgreesWith() {
    var text =
        new TaggedText()
            .paragraph(
                "Lena/NNP Braun/NNP met/VBD Tom/NNP Reed/NNP ./.",
                "She/PRP said/VBD it/PRP rained/VBD ./.")
            .says("She", "said", "it rained");
    assertEquals(person("Lena Braun"), only(text));
  }

  @Test
  void aPronounBetweenEqualsStaysOpen() {
    var text =
        new TaggedText()
            .paragraph(
                "The/DT men/NNS met/VBD with/IN Tom/NNP Reed/NNP and/CC with/IN Karl/NNP Lang/NNP"
                    + " ./.",
                "Then/RB he/PRP said/VBD it/PRP rained/VBD ./.")
            .says("he", "said", "it rained");
    assertEquals(new Unresolved("he"), only(text));
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
  void aRoleMeansTheOneTheTextGaveItTo() {
    var text =
        new TaggedText()
            .paragraph(LENA, "Tom/NNP Reed/NNP ,/, a/DT senator/NN ,/, left/VBD ./.")
            .paragraph("The/DT envoy/NN said/VBD it/PRP rained/VBD ./.")
            .says("The envoy", "said", "it rained");
    assertEquals(person("Lena Braun"), only(text));
  }

  @Test
  void someoneIntroducedIsNotTheOneOnTheScene() {
    var text =
        new TaggedText()
            .paragraph("Lena/NNP Braun/NNP met/VBD a/DT lawyer/NN ./.")
            .paragraph("The/DT lawyer/NN said/VBD it/PRP rained/VBD ./.")
            .says("The lawyer", "said", "it rained");
    assertEquals(new Speaker.Unresolved("The lawyer"), only(text));
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
  void aRoleSetOffBeforeTheNameIsTheName() {
    var text =
        new TaggedText()
            .paragraph(
                "Austria/NNP _'s/POS envoy/NN ,/, Lena/NNP Braun/NNP ,/, said/VBD it/PRP"
                    + " rained/VBD ./.")
            .says("Austria's envoy , Lena Braun", "said", "it rained");
    assertEquals(person("Lena Braun"), only(text));
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
  void aListIsNoApposition() {
    var text =
        new TaggedText()
            .paragraph(
                "The/DT envoy/NN ,/, Lena/NNP Braun/NNP and/CC Tom/NNP Reed/NNP met/VBD ./.",
                "It/PRP rained/VBD ,/, the/DT envoy/NN ,/, Lena/NNP Braun/NNP ,/, and/CC"
                    + " others/NNS said/VBD ./.")
            .says("the envoy", "said", "It rained");
    assertEquals(new Unresolved("the envoy"), only(text));
  }

  @Test
  void twoRolesUnderOneArticleAreOnePersons() {
    var text =
        new TaggedText()
            .paragraph(LENA)
            .paragraph("The/DT envoy/NN and/CC writer/NN said/VBD it/PRP rained/VBD ./.")
            .says("The envoy and writer", "said", "it rained");
    assertEquals(person("Lena Braun"), only(text));
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
  void anOfficeIsNotThePerson() {
    var text =
        new TaggedText()
            .paragraph(LENA, "The/DT envoy/NN _'s/POS office/NN said/VBD it/PRP rained/VBD ./.")
            .says("The envoy's office", "said", "it rained");
    assertEquals(new Named("envoy's office", AgentType.ORGANIZATION), only(text));
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
  void aShareOfPeopleIsAGroup() {
    var text =
        new TaggedText()
            .paragraph("About/RB 4/CD in/IN 10/CD expect/VBP rain/NN ./.")
            .says("About 4 in 10", "expect", "rain");
    assertInstanceOf(Group.class, only(text));
  }

  @Test
  void aNameHiddenByAHeadlineIsStillAName() {
    var text =
        new TaggedText()
            .title("Lena/NNP Braun/NNP Fears/NNP Heavy/NNP Rain/NNP In/NNP Graz/NNP")
            .says("Lena Braun", "Fears", "Heavy Rain");
    assertEquals(person("Lena Braun"), only(text));
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
  void aWordThatTakesAnArticleIsNobodysName() {
    var text =
        new TaggedText()
            .paragraph("The/DT Zensus/NNP counts/VBZ ./.", "She/PRP waited/VBD ./.")
            .paragraph("Zensus/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Zensus", "said", "it rained");
    assertEquals(new Named("Zensus", AgentType.ORGANIZATION), only(text));
  }

  @Test
  void severalWithoutANameAreAGroup() {
    var text =
        new TaggedText()
            .paragraph(
                "Some/DT independent/JJ analysts/NNS in/IN Graz/NNP warn/VBP it/PRP rains/VBZ ./.")
            .says("Some independent analysts in Graz", "warn", "it rains");
    assertEquals(new Group("Some independent analysts"), only(text));
  }

  @Test
  void aCountryOrItsCapitalIsAGovernment() {
    var text =
        new TaggedText()
            .paragraph("Vienna/NNP says/VBZ it/PRP rains/VBZ ./.")
            .says("Vienna", "says", "it rains");
    assertEquals(new Named("Vienna", AgentType.GOVERNMENT), only(text));
  }

  @Test
  void aRelativePronounMeansWhatStandsBeforeIt() {
    var text =
        new TaggedText()
            .paragraph("Tom/NNP Reed/NNP ,/, who/WP says/VBZ it/PRP rains/VBZ ,/, left/VBD ./.")
            .says("who", "says", "it rains");
    assertEquals(person("Tom Reed"), only(text));
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

  private static Named person(String name) {
    return new Named(name, AgentType.PERSON);
  }

  private static Speaker only(TaggedText text) {
    assertEquals(1, speakers(text).size());
    return speakers(text).get(0);
  }

  private static List<Speaker> speakers(TaggedText text) {
    return resolve(text).speakers();
  }

  private static SpeakerResolution resolve(TaggedText text) {
    return new SpeakerResolver(SpeakerResolverTest::flat)
        .resolve(text.document(), text.attributions());
  }

  /** A tree of one level: the rules must do without the parse where it says nothing. */
  private static Phrase flat(Sentence sentence) {
    return new Phrase("S", 0, sentence.tokens().size(), 0, List.of());
  }
}

package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Form;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Modality;
import org.hearsay.claim.PartialDate;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.TimeMention;
import org.hearsay.extract.TaggedText;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class StanceReaderTest {

  private static final Speaker BRAUN = new Speaker.Named("Lena Braun", AgentType.PERSON);

  @Test
  void wordsAllWithinQuotationMarksAreDirect() {
    var text =
        new TaggedText()
            .paragraph("“/`` _It/PRP rains/VBZ _,/, _”/'' Braun/NNP said/VBD ./.")
            .says("Braun", "said", "“It rains,”");
    assertEquals(Form.DIRECT, only(text).form());
  }

  @Test
  void someWordsWithinSingleMarksAreMixed() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP called/VBD it/PRP a/DT ‘/`` _wet/JJ summer/NN _’/'' ./.")
            .says("Braun", "called", "it a ‘wet summer’");
    assertEquals(Form.MIXED, only(text).form());
  }

  @Test
  void theTitleOfAWorkIsNoQuotation() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP praised/VBD “/`` _Long/JJ Summer/NN Rain/NN _”/'' again/RB ./.")
            .says("Braun", "praised", "“Long Summer Rain” again");
    assertEquals(Form.INDIRECT, only(text).form());
  }

  @Test
  void anApostropheIsNoQuotation() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP said/VBD farmers/NNS _’/POS wives/NNS didn/VBD _’t/RB come/VB")
            .says("Braun", "said", "farmers’ wives didn’t come");
    assertEquals(Form.INDIRECT, only(text).form());
  }

  @Test
  void theCueGivesTheModalityAndTheLemma() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP has/VBZ vowed/VBN to/TO come/VB ./.")
            .says("Braun", "has vowed", "to come");
    assertEquals(Modality.PROMISED, only(text).modality());
    assertEquals(Optional.of("vow"), only(text).cueLemma());
  }

  @Test
  void aLightVerbLeavesTheLemmaToItsNoun() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP raised/VBD doubts/NNS about/IN the/DT talks/NNS ./.")
            .says("Braun", "raised doubts about", "the talks");
    assertEquals(Optional.of("doubt"), only(text).cueLemma());
    assertEquals(Modality.QUESTIONED, only(text).modality());
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
        read(text).stream().map(Attribution::polarity).toList());
    assertEquals(Modality.DENIED, read(text).get(2).modality());
  }

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
    assertTrue(only(text).hedges().isEmpty());
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
    assertTrue(only(text).hedges().isEmpty());
  }

  @Test
  void whatBecameOfTheClaimIsKept() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP accused/VBD Reed/NNP of/IN fraud/NN ,/, a/DT charge/NN that/WDT has/VBZ"
                    + " not/RB been/VBN independently/RB verified/VBN but/CC has/VBZ been/VBN"
                    + " echoed/VBN by/IN other/JJ envoys/NNS in/IN private/JJ ./.")
            .says("Braun", "accused", "Reed of fraud");
    List<Reception> receptions = only(text).receptions();
    assertEquals(Reception.Kind.UNVERIFIED, receptions.get(0).kind());
    assertEquals(
        "has not been independently verified",
        receptions.get(0).words().in(text.document().text()));
    assertEquals(Reception.Kind.ECHOED, receptions.get(1).kind());
    assertEquals(
        Optional.of("other envoys"),
        receptions.get(1).by().map(span -> span.in(text.document().text())));
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
        only(text).receptions().stream().map(Reception::kind).toList());
  }

  @Test
  void theMediumIsGivenWithoutArticleAndEpithet() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP said/VBD in/IN a/DT recent/JJ Mastodon/NNP post/NN that/IN it/PRP"
                    + " rained/VBD in/IN a/DT video/NN ./.")
            .says("Braun", "said", "that it rained in a video")
            .paragraph("Braun/NNP told/VBD reporters/NNS that/IN it/PRP snowed/VBD ./.")
            .says("Braun", "told", "that it snowed");
    assertEquals(List.of("Mastodon post", "reporters"), media(text));
  }

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
                "While/IN June/NNP 3/CD will/MD be/VB dry/JJ ,/, Braun/NNP said/VBD it/PRP rained/VBD")
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

  @Test
  void aBareQuotationHasNoLemma() {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP :/: It/PRP rains/VBZ ./.")
            .says("Braun", ":", "It rains");
    assertFalse(only(text).cueLemma().isPresent());
  }

  private static Attribution only(TaggedText text) {
    assertEquals(1, read(text).size());
    return read(text).get(0);
  }

  private static List<Attribution> read(TaggedText text, String... times) {
    List<TimeMention> mentions = new ArrayList<>();
    for (String time : times) {
      Span span = text.span(time);
      mentions.add(new TimeMention(span, new PartialDate("XXXX-06-03")));
    }
    List<Speaker> speakers = text.attributions().stream().map(a -> BRAUN).toList();
    return new StanceReader().read(text.document(), text.attributions(), mentions, speakers);
  }

  private static List<String> hedges(TaggedText text, int attribution) {
    return read(text).get(attribution).hedges().stream()
        .map((Hedge h) -> h.layer() + " " + h.words().in(text.document().text()))
        .toList();
  }

  private static List<String> media(TaggedText text) {
    return read(text).stream()
        .map(a -> a.medium().map(m -> m.in(text.document().text())).orElse(""))
        .toList();
  }

  private static List<String> dates(TaggedText text, String... times) {
    return read(text, times).stream()
        .map(a -> a.statedOn().map(t -> t.span().in(text.document().text())).orElse(""))
        .toList();
  }
}

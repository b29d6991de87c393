package org.hearsay.extract.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.TaggedText;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
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

  @Test
  void aDateThatBoundsATimeDatesNoSaying() {
    for (String bound : List.of("Since/IN", "After/IN", "For/IN", "By/IN")) {
      var text =
          new TaggedText()
              .paragraph(bound + " June/NNP 3/CD ,/, Braun/NNP said/VBD it/PRP rained/VBD ./.")
              .says("Braun", "said", "it rained");
      assertEquals(List.of(""), dates(text, "June 3"), bound);
    }
  }

  @Test
  void oneSpeaksAtWhatADateOwnsAndNotAfterIt() {
    assertEquals(List.of("Friday"), datesAfter("At/IN Friday/NNP 's/POS trial/NN"));
    assertEquals(List.of(""), datesAfter("Despite/IN Friday/NNP 's/POS trial/NN"));
  }

  private static List<String> datesAfter(String opening) {
    var text =
        new TaggedText()
            .paragraph(opening + " ,/, Braun/NNP said/VBD it/PRP rained/VBD ./.")
            .says("Braun", "said", "it rained");
    return dates(text, "Friday");
  }

  @Test
  void theDateOfAnEventBeforeTheSayingDatesNone() {
    assertEquals(
        List.of(""), datesAfter("After/IN the/DT fire/NN in/IN Arnfeld/NNP on/IN Friday/NNP"));
  }

  @Test
  void theDateOfAnEventTheSayingFollowsDatesNoneWhereverItStands() {
    assertEquals(List.of(""), datesAfter("A/DT day/NN after/IN the/DT blast/NN on/IN Friday/NNP"));
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP said/VBD after/IN the/DT vote/NN on/IN Friday/NNP that/IN it/PRP"
                    + " rained/VBD ./.")
            .says("Braun", "said", "that it rained");
    assertEquals(List.of(""), dates(text, "Friday"));
  }

  @Test
  void aDateOfARelativeClauseDatesNoSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "Braun/NNP spoke/VBD about/IN Lind/NNP ,/, who/WP on/IN Friday/NNP left/VBD ./.")
            .says("Braun", "spoke about", "Lind");
    assertEquals(List.of(""), dates(text, "Friday"));
  }

  @Test
  void whatIsDoneToAClaimDoesNotDateIt() {
    var text =
        new TaggedText()
            .paragraph(
                "On/IN Friday/NNP they/PRP rejected/VBD Braun/NNP 's/POS claim/NN that/IN it/PRP"
                    + " rained/VBD ./.")
            .says("Braun 's", "claim", "that it rained");
    assertEquals(List.of(""), dates(text, "Friday"));
  }

  @Test
  void theDateOfADispatchDatesNoSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "LIMA/NNP ,/, June/NNP 3/CD -/: Braun/NNP said/VBD on/IN Friday/NNP it/PRP"
                    + " rained/VBD ./.")
            .says("Braun", "said", "it rained");
    assertEquals(List.of("Friday"), dates(text, "June 3", "Friday"));
  }

  @Test
  void aDateOfWhatIsSaidCarriesToNoOtherSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "``/`` On/IN June/NNP 3/CD it/PRP rained/VBD ,/, ''/'' Braun/NNP said/VBD ./.",
                "Braun/NNP said/VBD that/IN it/PRP snowed/VBD ./.")
            .says("Braun", "said", "On June 3 it rained")
            .says("Braun", "said", "that it snowed");
    assertEquals(List.of("", ""), dates(text, "June 3"));
  }

  @Test
  void nothingWasSaidAfterTheDayOfPublication() {
    LocalDate day = LocalDate.of(2021, 6, 3);
    assertEquals(Optional.of("June 3"), dateOf(day, day));
    assertEquals(Optional.empty(), dateOf(day, day.minusDays(1)));
  }

  private static Optional<String> dateOf(LocalDate said, LocalDate published) {
    var text =
        new TaggedText()
            .paragraph("Braun/NNP invited/VBD them/PRP to/TO sing/VB on/IN June/NNP 3/CD ./.")
            .says("Braun", "invited", "them to sing");
    Document document = text.document().document();
    Publication publication =
        new Publication(
            Optional.empty(), Optional.empty(), Optional.of(published), Optional.empty());
    return new StanceReader()
        .read(
            new AnnotatedDocument(
                new Document(document.id(), document.text(), publication, document.passages()),
                text.document().sentences()),
            text.attributions(),
            List.of(new TimeMention(text.span("June 3"), new Day(said))),
            List.of(new Speaker.Named("Lena Braun", AgentType.PERSON)))
        .get(0)
        .statedOn()
        .map(time -> time.span().in(document.text()));
  }

  @Test
  void ofTwoDatesThatNearerToTheCueIsOfTheSaying() {
    var text =
        new TaggedText()
            .paragraph(
                "In/IN Arnfeld/NNP last/JJ June/NNP Braun/NNP said/VBD on/IN Friday/NNP it/PRP"
                    + " rained/VBD ./.")
            .says("Braun", "said", "it rained");
    assertEquals(List.of("Friday"), dates(text, "June", "Friday"));
  }

  private static List<String> dates(TaggedText text, String... times) {
    ReadStances read = ReadStances.of(text, times);
    return read.attributions().stream()
        .map(said -> said.statedOn().map(day -> read.words(day.span())).orElse(""))
        .toList();
  }
}

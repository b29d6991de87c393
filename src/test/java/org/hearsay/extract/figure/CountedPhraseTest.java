package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Figure;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class CountedPhraseTest {

  @Test
  void aTimeAfterTheNounIsNotCounted() {
    assertEquals("players", counted("The club signed four players last January.", "last January"));
  }

  @Test
  void aTimeBeforeTheNounSaysWhichAreCounted() {
    assertEquals("services", counted("They held 12 summer services.", "summer"));
  }

  @Test
  void timesAreCountedWhereNothingElseIs() {
    assertEquals("Januaries", counted("It rained for 12 Januaries.", "Januaries"));
  }

  @Test
  void aDayThatTellsWhenIsNotCounted() {
    assertEquals(Optional.empty(), figure("A gunman killed four Monday.", "Monday").counted());
  }

  @Test
  void whatStandsInQuotesIsCounted() {
    assertEquals("repairs", counted("They made 12 'quick' repairs in May.", "May"));
  }

  @Test
  void whatANumberOwnsIsNotCounted() {
    assertEquals(Optional.empty(), figure("The 12's demands were met in May.", "May").counted());
  }

  @Test
  void toWhomADeedIsDoneIsNotWhoDidIt() {
    for (String deed : List.of("killed", "wounded")) {
      String text = "Police said two " + deed + " Lena Braun in May.";
      assertEquals(Optional.empty(), figure(text, "May").population());
    }
  }

  private static String counted(String text, String time) {
    return figure(text, time).counted().orElseThrow().in(text);
  }

  private static Figure figure(String text, String time) {
    int start = text.indexOf(time);
    TimeExpression january = TimeExpression.on(CalendarUnit.MONTH, LocalDate.of(2016, 1, 1));
    TimeMention mention = new TimeMention(new Span(start, start + time.length()), january);
    return Figures.in(text, List.of(mention)).get(0);
  }
}

package org.hearsay.extract.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.claim.time.VagueTime;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ReferenceTimeReaderTest {

  @Test
  void theTimeInTheClauseDatesTheFigure() {
    assertEquals(Optional.of("Friday"), when("On Friday, 12 men were hurt.", "Friday"));
    assertEquals(Optional.of("Friday"), when("They said 12 men were hurt Friday.", "Friday"));
  }

  @Test
  void theTimeOfSayingDatesNothing() {
    assertEquals(Optional.empty(), when("On Friday she said that 12 men were hurt.", "Friday"));
    assertEquals(Optional.empty(), when("12 men were hurt, police said Friday.", "Friday"));
  }

  @Test
  void theTimeOfAnotherClauseDatesNothing() {
    assertEquals(Optional.empty(), when("It drew 20 men, more than he saw in May.", "May"));
    assertEquals(Optional.empty(), when("It owns 12 boats, up from nine in May.", "May"));
    assertEquals(Optional.empty(), when("It owns 12 boats and sold its mill in May.", "May"));
    assertEquals(Optional.of("May"), when("It has 12 boats he built in May.", "May"));
  }

  @Test
  void whatIsAddedOfSomebodyDatesNoAgeOfHis() {
    assertEquals(Optional.empty(), when("It hurt Braun, 22, who began in May.", "May"));
    assertEquals(Optional.of("May"), when("It has 12 boats he built in May.", "May"));
  }

  @Test
  void aDateThatBoundsATimeDatesNothing() {
    assertEquals(Optional.empty(), when("They have sold 12 boats since May.", "May"));
    assertEquals(Optional.empty(), when("They held 12 men until late May.", "late May"));
    assertEquals(Optional.empty(), when("They sold 12 boats in the month ended May 3.", "May 3"));
    assertEquals(Optional.of("May"), when("They had sold 12 boats by May.", "May"));
  }

  @Test
  void theTimeOfSayingDatesNothingWithoutThatEither() {
    assertEquals(Optional.empty(), when("Police said Friday 12 men were hurt.", "Friday"));
    assertEquals(
        Optional.of("Friday"), when("Police said that in town Friday 12 men were hurt.", "Friday"));
  }

  @Test
  void theTimeOfAnEarlierAmountDatesThatAlone() {
    assertEquals(Optional.empty(), when("Sales rose to 12 from 9 in May.", "May"));
    assertEquals(Optional.of("May"), when("It drew 12 men from Arnfeld in May.", "May"));
  }

  @Test
  void whatDescribesAMemberDatesNothing() {
    assertEquals(Optional.empty(), when("A recent guest paid for 12 boats.", "recent"));
  }

  private static Optional<String> when(String text, String time) {
    int start = text.indexOf(time);
    TimeExpression past = new VagueTime(VagueTime.Era.PAST_REF);
    TimeMention mention = new TimeMention(new Span(start, start + time.length()), past);
    return Figures.in(text, List.of(mention)).get(0).when().map(when -> when.span().in(text));
  }
}

package org.hearsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeLength;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class JoinedTimesTest {

  private static final TimeExpression MAY_3 = new Day(LocalDate.of(2021, 5, 3));
  private static final TimeExpression MAY_9 = new Day(LocalDate.of(2021, 5, 9));

  @Test
  void theEndsOfARangeAreJoined() {
    assertEquals(List.of(), alone("from May 3 to May 9", at("May 3", MAY_3), at("May 9", MAY_9)));
    assertEquals(List.of(), alone("May 3 and on May 9", at("May 3", MAY_3), at("May 9", MAY_9)));
  }

  @Test
  void otherWordsPartTwoTimes() {
    assertEquals(
        List.of("May 3", "May 9"),
        alone("on May 3 he left and May 9", at("May 3", MAY_3), at("May 9", MAY_9)));
  }

  @Test
  void twoTimesOfOneDayAreNotJoined() {
    assertEquals(
        List.of("May 3", "noon"), alone("May 3 and noon", at("May 3", MAY_3), at("noon", MAY_3)));
  }

  @Test
  void aLengthIsJoinedByAWordOnly() {
    assertEquals(
        List.of(),
        alone("May 3 and a day", at("May 3", MAY_3), at("a day", new TimeLength("P1D"))));
    assertEquals(
        List.of("May 3", "a day"),
        alone("May 3, a day", at("May 3", MAY_3), at("a day", new TimeLength("P1D"))));
  }

  private record Told(String words, TimeExpression time) {}

  private static Told at(String words, TimeExpression time) {
    return new Told(words, time);
  }

  private static List<String> alone(String text, Told... times) {
    List<TimeMention> mentions =
        Arrays.stream(times)
            .map(told -> new TimeMention(span(text, told.words()), told.time()))
            .toList();
    return JoinedTimes.without(mentions, span -> span.in(text)).stream()
        .map(mention -> mention.span().in(text))
        .toList();
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}

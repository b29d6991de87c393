package org.hearsay.extract.time;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.claim.time.TimeExpression;
import org.hearsay.claim.time.TimeMention;

/** Whatever words come in whatever order, the finder answers, soon, and in well-formed values. */
class HostileWordsTest {

  private static final Pattern EDTF =
      Pattern.compile(
          "[\\dX]{2,4}~?|[\\dX]{4}-[\\dX]{2}~?|[\\dX]{4}-[\\dX]{2}-[\\dX]{2}~?"
              + "|\\d{4}-\\d\\d-\\d\\d~?/\\d{4}-\\d\\d-\\d\\d~?");

  private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2013, 3, 22));

  private final TimeFinder finder = new TimeFinder();

  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> words =
        Arbitraries.of(
            "the",
            "a",
            "last",
            "next",
            "this",
            "that",
            "past",
            "over",
            "more",
            "than",
            "about",
            "early",
            "late",
            "mid-",
            "end",
            "of",
            "year",
            "years",
            "quarter/NN",
            "weeks",
            "days",
            "hour",
            "Friday",
            "Fridays",
            "July",
            "Feb.",
            "30",
            "29",
            "31st",
            "1996",
            "9999",
            "0000",
            "12:60",
            "25:00",
            "99/99/99",
            "10:35",
            "a.m.",
            "noon",
            "morning/NN",
            "summer/NN",
            "ago",
            "earlier",
            "later",
            "from",
            "now",
            "two",
            "hundred",
            "thousand",
            "999,999,999",
            "5.123",
            "1/2",
            "1/0",
            "and",
            "half",
            "every",
            "other",
            "each",
            "century",
            "decades",
            "20th",
            "80s",
            "'",
            "'s",
            "-",
            "--",
            ".",
            ",",
            "Thanksgiving",
            "Easter",
            "New",
            "Year",
            "Q3",
            "first",
            "fiscal",
            "year-end",
            "year-ago",
            "twenty-five-year-old",
            "today",
            "said/VBD",
            "will/MD",
            "meet/VB",
            "the",
            "coming",
            "weekend",
            "full",
            "or",
            "so",
            "٣");
    return words.list().ofMinSize(1).ofMaxSize(14).map(list -> String.join(" ", list));
  }

  @Property(tries = 500)
  void mentionsAreInOrderAndWellFormed(
      @ForAll("sentences") String sentence, @ForAll boolean dated) {
    List<TimeMention> found =
        finder.find(Tagged.document(sentence, dated ? WRITTEN : Optional.empty()));
    int reached = 0;
    for (TimeMention mention : found) {
      assertTrue(mention.span().start() >= reached, sentence);
      assertFalse(mention.span().isEmpty(), sentence);
      reached = mention.span().end();
      assertTrue(mention.time().edtf().stream().allMatch(e -> EDTF.matcher(e).matches()), sentence);
    }
  }

  @Property(tries = 300)
  void noYearComesFromAnUndatedDocumentThatNamesNone(@ForAll("undated") String sentence) {
    for (TimeMention mention : finder.find(Tagged.document(sentence, Optional.empty()))) {
      TimeExpression time = mention.time();
      assertTrue(time.days().isEmpty(), () -> sentence + " gives " + time.value());
    }
  }

  @Provide
  Arbitrary<String> undated() {
    return Arbitraries.of(
            "last",
            "next",
            "this",
            "the",
            "year",
            "month",
            "week",
            "July",
            "14",
            "Friday",
            "ago",
            "two",
            "days",
            "later",
            "earlier",
            "following",
            "that",
            "summer/NN",
            "third",
            "quarter",
            "today",
            "yesterday",
            "said/VBD",
            "Christmas",
            "morning",
            "late",
            "end",
            "of",
            ".",
            ",")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> String.join(" ", list));
  }

  @Example
  void aLongRunOfTimeWordsTakesLinearTime() {
    String sentence = "the first two and a half years of the late ".repeat(2_000).trim();
    assertTimeout(
        Duration.ofMinutes(2), () -> finder.find(Tagged.document(sentence, Optional.empty())));
  }
}

package org.hearsay.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.claim.time.DateRange;
import org.hearsay.claim.time.TimeMention;

/** The days given for what was truly said of a day are those between which it lies. */
class DaysOfPhrasesTest {

  private static final LocalDate EPOCH = LocalDate.of(1990, 1, 1);

  private final TimeFinder finder = new TimeFinder();

  @Property(tries = 500)
  void aDayToldTrulyLiesInTheDaysOfThePhrase(
      @ForAll @IntRange(max = 12_000) int writing, @ForAll @IntRange(min = -500, max = 0) int ago) {
    LocalDate written = EPOCH.plusDays(writing);
    LocalDate day = written.plusDays(ago);
    for (String phrase : phrases(day, written)) {
      String sentence = "They left/VBD " + phrase + " .";
      List<TimeMention> found = finder.find(Tagged.document(sentence, Optional.of(written)));
      assertFalse(found.isEmpty(), sentence);
      DateRange days = found.get(0).time().days().orElseThrow();
      assertFalse(day.isBefore(days.first()), () -> sentence + " @ " + written + ": " + days);
      assertFalse(day.isAfter(days.last()), () -> sentence + " @ " + written + ": " + days);
    }
  }

  @Property(tries = 300)
  void theClockOfAnotherZoneShowsTheDayItHas(
      @ForAll @IntRange(max = 1_439) int minute,
      @ForAll @IntRange(min = -20, max = 27) int halfHoursAhead) {
    LocalDateTime here = LocalDate.of(2021, 5, 12).atStartOfDay().plusMinutes(minute);
    LocalDateTime there = here.minusMinutes(30L * halfHoursAhead);
    String sentence =
        "It struck/VBD at "
            + here.format(DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH))
                .toLowerCase(Locale.ROOT)
            + " ( "
            + there.format(DateTimeFormatter.ofPattern("HHmm"))
            + " GMT ) on Wednesday .";
    List<TimeMention> found =
        finder.find(Tagged.document(sentence, Optional.of(LocalDate.of(2021, 5, 14))));
    assertEquals(here.toString(), found.get(0).time().value(), sentence);
    assertEquals(there.toString(), found.get(1).time().value(), sentence);
  }

  /** What one can say of a day on the day of writing. */
  private static List<String> phrases(LocalDate day, LocalDate written) {
    long days = ChronoUnit.DAYS.between(day, written);
    long weeks = ChronoUnit.WEEKS.between(monday(day), monday(written));
    long months = ChronoUnit.MONTHS.between(day.withDayOfMonth(1), written.withDayOfMonth(1));
    int years = written.getYear() - day.getYear();
    String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
    return Stream.of(
            told(true, "on " + month + " " + day.getDayOfMonth() + " , " + day.getYear()),
            told(true, "in " + month + " " + day.getYear()),
            told(true, "in late " + month + " " + day.getYear()),
            told(true, "in Q" + quarter + " " + day.getYear()),
            told(true, "in " + day.getYear()),
            told(days < 300, "on " + month + " " + day.getDayOfMonth()),
            told(months < 10, "in " + month),
            told(days < 7, "on " + weekday),
            told(days > 0 && days <= 7, "last " + weekday),
            told(days == 0, "today"),
            told(days == 1, "yesterday"),
            told(days > 1, days + " days/NNS ago"),
            told(weeks == 0, "this week/NN"),
            told(weeks == 1, "last week/NN"),
            told(weeks > 1, weeks + " weeks/NNS ago"),
            told(months == 0, "this month/NN"),
            told(months == 1, "last month/NN"),
            told(months > 1, months + " months/NNS ago"),
            told(years == 0, "earlier this year/NN"),
            told(years == 1, "last year/NN"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> told(boolean fits, String phrase) {
    return Optional.of(phrase).filter(words -> fits);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(DayOfWeek.MONDAY);
  }
}

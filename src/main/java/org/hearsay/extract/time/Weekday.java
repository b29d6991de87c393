package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.DayTime.Part;
import org.hearsay.claim.time.PartialDate;

/** A day of the week: "Friday", "last Friday", "this coming Sunday", "the previous Monday". */
final class Weekday implements Rule {

  private static final Set<String> BACK = Set.of("last", "past");
  private static final Set<String> AHEAD = Set.of("next", "coming");

  private static final Set<String> SOME = Set.of("a", "any", "one", "some");

  /** What makes the name of one day of a year of it: "Black Friday", "Super Tuesday". */
  private static final Set<String> NAMING =
      Set.of(
          "super", "black", "bloody", "cyber", "fat", "shrove", "ash", "maundy", "holy", "palm",
          "good", "giving");

  @Override
  public String name() {
    return "weekday";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    boolean some = words.word(-1).filter(word -> SOME.contains(word.form())).isPresent();
    boolean the = words.take("the");
    if (words.take("previous")) {
      return day(words).map(d -> view -> view.weekdayBefore(d));
    }
    if (words.takeAny(BACK)) {
      return day(words).map(d -> view -> view.weekday(TemporalAdjusters.previous(d), d));
    }
    boolean pointed = words.take("this");
    if (words.takeAny(AHEAD) || (the && words.take("following"))) {
      return day(words).map(d -> view -> view.weekday(TemporalAdjusters.next(d), d));
    }
    Optional<DayOfWeek> day = the ? Optional.empty() : day(words);
    return some && !isOfThing(words)
        ? day.map(d -> Meaning.fixed(PartialDate.some(d)))
        : day.map(d -> view -> (pointed ? view.orAhead() : view).weekday(d));
  }

  /** "A Friday report" came on Friday, "a Friday" is any. */
  private static boolean isOfThing(Cursor words) {
    return words
        .word(words.isNext(word -> word.as(Part.class).isPresent()) ? 1 : 0)
        .filter(word -> word.isTagged("NN") || word.isTagged("JJ"))
        .isPresent();
  }

  private static Optional<DayOfWeek> day(Cursor words) {
    boolean single = words.isNext(word -> word.capital() && !isPlural(word));
    boolean named =
        words.word(-1).filter(w -> w.capital() && NAMING.contains(w.form())).isPresent();
    return single && !named ? words.take(DayOfWeek.class) : Optional.empty();
  }

  static boolean isPlural(Word word) {
    return word.form().endsWith("days");
  }
}

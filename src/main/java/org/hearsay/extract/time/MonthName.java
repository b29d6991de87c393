package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;

/** The name of a month: "July", "Sept." */
final class MonthName {

  /** "the March for Peace", "the March of Dimes". */
  private static final Set<String> AFTER_MARCH = Set.of("for", "of", "on", "against");

  private MonthName() {}

  /** A word that is a month and not the verb "may" or "march", nor a name such as "Jan". */
  static Optional<Month> read(Cursor words) {
    Optional<Word> word =
        words.word().filter(w -> w.capital() && !w.isTagged("MD") && !w.isTagged("VB"));
    boolean march = isMarch(words);
    boolean named = isNamedMarch(words);
    Optional<Month> month = word.flatMap(w -> words.take(Month.class));
    if (month.isEmpty() || (march && words.isNext(AFTER_MARCH))) {
      return Optional.empty();
    }
    boolean whole = word.get().form().endsWith(".") || isFullName(word.get(), month.get());
    boolean numbered = words.attempt(MonthName::number).isPresent();
    return (whole && !named) || numbered ? month : Optional.empty();
  }

  /** "the Freedom March"; not "on Monday March 5". */
  private static boolean isNamedMarch(Cursor words) {
    return words.isNext("march")
        && words
            .word(-1)
            .filter(word -> word.capital() && word.isTagged("NNP"))
            .filter(word -> word.as(DayOfWeek.class).isEmpty())
            .isPresent();
  }

  /** "the March", which may be one of people. */
  private static boolean isMarch(Cursor words) {
    return words.isNext("march")
        && words
            .word(-1)
            .filter(
                w ->
                    w.isTagged("JJ") || w.isTagged("DT") || !Character.isLetter(w.form().charAt(0)))
            .isPresent();
  }

  /** A number to come; the dot of an abbreviation before it is read. */
  private static Optional<Word> number(Cursor words) {
    words.take(".");
    return words.word().filter(word -> word.as(Cardinal.class).isPresent());
  }

  private static boolean isFullName(Word word, Month month) {
    return word.form().length() == month.name().length();
  }

  /** It in every year. */
  static Yearly yearly(Month month) {
    return new Yearly(CalendarUnit.MONTH, year -> Optional.of(LocalDate.of(year, month, 1)));
  }
}

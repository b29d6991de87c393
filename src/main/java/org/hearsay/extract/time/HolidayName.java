package org.hearsay.extract.time;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.Day;
import org.hearsay.claim.time.PartialDate;
import org.hearsay.claim.time.TimeExpression;

/** A day of {@code holidays.txt}: "Christmas", "last Thanksgiving", "Labor Day 2013". */
final class HolidayName implements Rule {

  private static final PhraseTable<Holiday> NAMES = new PhraseTable<>();
  private static final Set<String> BACK = Set.of("last", "past");

  static {
    for (Resource.Entry entry : Resource.entries("holidays.txt")) {
      Holiday holiday = Holiday.of(entry.left());
      for (String name : entry.phrases()) {
        NAMES.add(name.replace("'s", " 's"), holiday);
      }
    }
  }

  @Override
  public String name() {
    return "holiday";
  }

  static boolean opensWith(String word) {
    return NAMES.opensWith(word);
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    Direction direction =
        words.takeAny(BACK)
            ? Direction.BACK
            : words.take("next") ? Direction.AHEAD : Direction.NONE;
    if (!words.isNext(Word::capital)) {
      return Optional.empty();
    }
    Optional<Holiday> holiday = NAMES.read(words);
    return holiday.map(
        day -> {
          Optional<Integer> year = words.attempt(HolidayName::year);
          return view -> resolve(day, year, direction, view);
        });
  }

  private static Optional<Integer> year(Cursor words) {
    words.take(",");
    return YearName.year(words);
  }

  private static TimeExpression resolve(
      Holiday holiday, Optional<Integer> year, Direction direction, Viewpoint view) {
    if (year.isPresent()) {
      return new Day(holiday.in(year.get()));
    }
    if (view.written().isEmpty() && !(holiday instanceof Holiday.OnDate)) {
      return PartialDate.some(CalendarUnit.DAY);
    }
    Yearly day = new Yearly(CalendarUnit.DAY, y -> Optional.of(holiday.in(y)));
    return direction == Direction.NONE ? day.from(view) : day.beside(view, direction);
  }
}

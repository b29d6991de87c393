package org.hearsay.extract.time;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.DayTime.Part;

/**
 * A part of a day: "Friday morning", "yesterday afternoon", "this evening", "that night", "the next
 * morning", "mid-afternoon yesterday".
 */
final class PartOfDay implements Rule {

  private static final Set<String> STAGES = Set.of("early", "late", "mid");

  private final DayPhrase days;

  PartOfDay(DayPhrase days) {
    this.days = days;
  }

  @Override
  public String name() {
    return "part-of-day";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words
        .attempt(this::ofDay)
        .or(() -> words.attempt(PartOfDay::pointed))
        .or(() -> words.attempt(this::beforeDay));
  }

  /** "Friday morning". */
  private Optional<Meaning> ofDay(Cursor words) {
    Optional<Meaning> day = days.read(words);
    return day.flatMap(d -> part(words).map(d::at));
  }

  /** "this evening", "that night", "the next morning". */
  private static Optional<Meaning> pointed(Cursor words) {
    if (words.take("this")) {
      return part(words).map(part -> today().at(part));
    }
    if (words.take("that") || words.take("the", "same")) {
      return part(words).map(part -> dayFromFocus(0).at(part));
    }
    boolean next = words.take("the", "next") || words.take("the", "following");
    return next ? part(words).map(part -> dayFromFocus(1).at(part)) : Optional.empty();
  }

  /** "mid-afternoon yesterday". */
  private Optional<Meaning> beforeDay(Cursor words) {
    if (words.takeAny(STAGES)) {
      words.take("-");
    }
    Optional<Part> part = part(words);
    return part.flatMap(p -> days.read(words).map(day -> day.at(p)));
  }

  private static Optional<Part> part(Cursor words) {
    return words.isNext(Word::isPlural) ? Optional.empty() : words.take(Part.class);
  }

  private static Meaning today() {
    return view -> view.shifted(CalendarUnit.DAY, 0);
  }

  private static Meaning dayFromFocus(int steps) {
    return view -> view.shiftedFromFocus(CalendarUnit.DAY, steps);
  }
}

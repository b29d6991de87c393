package org.hearsay.extract.time;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.CalendarUnit;
import org.hearsay.claim.time.TimeExpression;

/**
 * The period with which a report compares its own: "the year-ago quarter", "the year-earlier
 * period", "year-earlier", "the 1988 quarter".
 */
final class YearAgo implements Rule {

  private static final Set<String> PERIODS = Set.of("period", "quarter");

  @Override
  public String name() {
    return "year-ago";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words.attempt(YearAgo::yearAgo).or(() -> words.attempt(YearAgo::periodOfYear));
  }

  /** The article belongs to it only with its noun. */
  private static Optional<Meaning> yearAgo(Cursor words) {
    boolean the = words.take("the");
    words.take("comparable");
    if (!isTaken(words)) {
      return Optional.empty();
    }
    if (words.take("quarter")) {
      return Optional.of(Meaning.measured(YearAgo::quarter));
    }
    if (words.take("period")) {
      return Optional.of(Meaning.measured(YearAgo::quarterOrYear));
    }
    return the ? Optional.empty() : Optional.of(Meaning.measured(YearAgo::quarterOrYear));
  }

  /** Reads "year-ago" or "year-earlier". */
  static boolean isTaken(Cursor words) {
    return words.take("year", "-", "ago") || words.take("year", "-", "earlier");
  }

  /** Of the last quarter that is over where none was told. */
  private static TimeExpression quarter(Viewpoint view) {
    return view.quarterBeside(-1).orElseGet(() -> view.shifted(CalendarUnit.QUARTER, -5));
  }

  private static TimeExpression quarterOrYear(Viewpoint view) {
    return view.quarterBeside(-1).orElseGet(() -> view.shifted(CalendarUnit.YEAR, -1));
  }

  /** "the 1988 period": its quarter of that name, where the text was speaking of one. */
  private static Optional<Meaning> periodOfYear(Cursor words) {
    words.take("the");
    Optional<Integer> year = YearName.year(words).filter(y -> words.takeAny(PERIODS));
    return year.map(y -> Meaning.measured(view -> view.quarterIn(y)));
  }
}

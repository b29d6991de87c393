package org.hearsay.extract;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.claim.time.DateRange;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Span;

/**
 * Times that are told together: "from March to May", "on Monday and Tuesday". What they date was
 * then, and at none of them alone.
 */
public final class JoinedTimes {

  private static final Set<String> JOINTS =
      Set.of(
          "and", "and on", "and in", "or", "or on", "or in", "to", "until", "till", "through", "-",
          "\u2013", "\u2014");

  private JoinedTimes() {}

  /**
   * The times that are not joined to another, but those of one day.
   *
   * @param times in reading order
   * @param words what stands in a place of the text
   */
  public static List<TimeMention> without(List<TimeMention> times, Function<Span, String> words) {
    List<TimeMention> alone = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      if (!areJoined(times, i - 1, words) && !areJoined(times, i, words)) {
        alone.add(times.get(i));
      }
    }
    return alone;
  }

  /** Whether the time is joined to the next. */
  private static boolean areJoined(
      List<TimeMention> times, int first, Function<Span, String> words) {
    if (first < 0 || first + 1 >= times.size()) {
      return false;
    }
    TimeMention one = times.get(first);
    TimeMention next = times.get(first + 1);
    Optional<DateRange> days = one.time().days();
    boolean sameDays = days.isPresent() && days.equals(next.time().days());
    String joint = words.apply(between(one.span(), next.span())).strip().toLowerCase(ROOT);
    boolean points = one.time().type().isPoint() && next.time().type().isPoint();
    return !sameDays && (joint.equals(",") ? points : JOINTS.contains(joint));
  }

  private static Span between(Span one, Span next) {
    return new Span(one.end(), Math.max(one.end(), next.start()));
  }
}

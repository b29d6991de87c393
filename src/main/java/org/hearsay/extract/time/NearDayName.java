package org.hearsay.extract.time;

import java.util.Optional;
import org.hearsay.claim.CalendarUnit;

/** "yesterday", "today", "tomorrow". */
final class NearDayName implements Rule {

  @Override
  public String name() {
    return "near-day";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words
        .take(NearDay.class)
        .map(day -> view -> view.shifted(CalendarUnit.DAY, day.steps()));
  }
}

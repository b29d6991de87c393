package org.hearsay.extract.time;

import java.util.Optional;
import org.hearsay.claim.time.CalendarUnit;

/** "yesterday", "today", "tomorrow"; not the show or the paper of that name. */
final class NearDayName implements Rule {

  @Override
  public String name() {
    return "near-day";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    Optional<NearDay> day = words.isNextNamed() ? Optional.empty() : words.take(NearDay.class);
    return day.map(near -> view -> view.shifted(CalendarUnit.DAY, near.steps()));
  }
}

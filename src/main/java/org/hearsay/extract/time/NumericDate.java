package org.hearsay.extract.time;

import java.util.Optional;
import org.hearsay.claim.time.Day;

/** A date in digits: "11/02/89" (the month first, as American wires write), "2013-03-22". */
final class NumericDate implements Rule {

  @Override
  public String name() {
    return "numeric-date";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    return words.take(WrittenDate.class).map(written -> Meaning.fixed(new Day(written.date())));
  }
}

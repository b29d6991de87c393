package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Trend;

/**
 * Tells whether the clause says that something rose or fell by a quantity, or to it: "rose 8% to
 * 99", "grew sales by 35 per cent", "fell to $3".
 */
final class TrendReader {

  private static final Set<String> ADVERBS = Set.of("just", "only", "another", "further");

  /** "from 20 to 29" names where a change began and ended: neither is the change. */
  private static final Set<String> ENDS = Set.of("from", "between");

  private static final Set<String> PARTICLES = Set.of("up", "down");

  /** In how many lexemes the object of "grew sales by" must be said. */
  private static final int LONGEST_OBJECT = 4;

  private final LexemeLine line;
  private final Quantity quantity;

  private TrendReader(LexemeLine line, Quantity quantity) {
    this.line = line;
    this.quantity = quantity;
  }

  static Trend read(LexemeLine line, Quantity quantity) {
    Optional<Quantity> base = quantity.base();
    return base.isPresent() ? read(line, base.get()) : new TrendReader(line, quantity).read();
  }

  private Trend read() {
    if (line.isAny(quantity.first(), ENDS) || line.is(quantity.first(), "short")) {
      return Trend.NONE;
    }
    int at = beforeAdverbs(quantity.first() - 1);
    if (line.is(at, "by")) {
      return by(beforeAdverbs(at - 1)).orElse(Trend.NONE);
    }
    return (line.is(at, "to") ? to(beforeAdverbs(at - 1)) : direct(at)).orElse(Trend.NONE);
  }

  /** "rose 8%", "up 8%": not "lost 12 men". */
  private Optional<Trend> direct(int at) {
    boolean measured =
        quantity.unit().map(unit -> unit.sort() != UnitWords.Sort.TIME).orElse(false);
    return measured ? TrendTable.direction(line.at(at)) : Optional.empty();
  }

  /** "rose to 99", "dipped down to 3": not "it boils down to 3". */
  private Optional<Trend> to(int at) {
    boolean idle = line.isAny(at, PARTICLES) && TrendTable.direction(line.at(at - 1)).isEmpty();
    return idle ? Optional.empty() : TrendTable.direction(line.at(at));
  }

  /** "rose by 8", "grew sales by 8": the verb stands before what it changes. */
  private Optional<Trend> by(int at) {
    Optional<Trend> direction = TrendTable.direction(line.at(at));
    for (int verb = at; verb > at - LONGEST_OBJECT && direction.isEmpty(); verb--) {
      direction = line.at(verb).isTagged("VB") ? TrendTable.direction(line.at(verb)) : direction;
    }
    return direction;
  }

  private int beforeAdverbs(int from) {
    int at = from;
    while (line.isAny(at, ADVERBS)) {
      at--;
    }
    return at;
  }
}

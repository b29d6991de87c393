package org.hearsay.compare;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The time of which a figure tells, as far as its days are known.
 *
 * @param words as an EDTF date (ISO 8601-2); empty where none is known
 * @param first the first day it may be; empty where that is not known
 * @param last the last day
 */
public record ReferenceTime(
    Optional<String> words, Optional<LocalDate> first, Optional<LocalDate> last)
    implements Comparable<ReferenceTime> {

  /** No time is given. */
  public static final ReferenceTime UNKNOWN =
      new ReferenceTime(Optional.empty(), Optional.empty(), Optional.empty());

  /** By the first day, then by the last; what has no known day comes after what has. */
  private static final Comparator<ReferenceTime> ORDER =
      Comparator.comparing((ReferenceTime time) -> time.first.orElse(LocalDate.MAX))
          .thenComparing(time -> time.last.orElse(LocalDate.MAX))
          .thenComparing(time -> time.words.orElse(""));

  /** Whether first and last day are known. */
  boolean isKnown() {
    return first.isPresent() && last.isPresent();
  }

  /** Whether it is one known day. */
  boolean isDay() {
    return isKnown() && first.equals(last);
  }

  /** How this time stands to the other on the calendar. */
  Relation relation(ReferenceTime other) {
    if (precedes(other)) {
      return Relation.BEFORE;
    }
    if (other.precedes(this)) {
      return Relation.AFTER;
    }
    if (!isKnown() || !other.isKnown()) {
      return Relation.UNKNOWN;
    }
    boolean within = other.covers(this);
    boolean around = covers(other);
    if (within && around) {
      return Relation.SAME;
    }
    return within ? Relation.PART_OF : around ? Relation.CONTAINS : Relation.OVERLAPS;
  }

  @Override
  public int compareTo(ReferenceTime other) {
    return ORDER.compare(this, other);
  }

  private boolean precedes(ReferenceTime other) {
    return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
  }

  private boolean covers(ReferenceTime other) {
    return !first.orElseThrow().isAfter(other.first.orElseThrow())
        && !last.orElseThrow().isBefore(other.last.orElseThrow());
  }
}

package org.hearsay.compare;

import java.util.Optional;

/**
 * Why two figures stand as they do: what one field of their keys is on either side.
 *
 * @param left the left figure's value, empty where it is unknown
 * @param right the right figure's
 * @param relation of the left value to the right one
 */
public record Reason(
    KeyField field, Optional<String> left, Optional<String> right, Relation relation) {

  static Reason of(KeyField field, String left, String right, Relation relation) {
    return new Reason(field, Optional.of(left), Optional.of(right), relation);
  }

  /** The same values, otherwise related. */
  Reason with(Relation other) {
    return new Reason(field, left, right, other);
  }

  /** The same seen from the right. */
  Reason mirrored() {
    return new Reason(field, /* left= */ right, /* right= */ left, relation.mirrored());
  }

  /** What a query asks for: {@code status-excludes}, {@code time-unknown}. */
  public String code() {
    return field.code() + "-" + relation.code();
  }

  /** In words: "Sumy Oblast is part of Ukraine". */
  public String sentence() {
    if (left.isEmpty() && right.isEmpty()) {
      return "the " + field.label() + " of neither is known";
    }
    if (left.isEmpty() || right.isEmpty()) {
      return "only one %s is known: %s"
          .formatted(field.label(), left.or(() -> right).orElseThrow());
    }
    return relation == Relation.UNKNOWN && left.equals(right)
        ? "both are told as “%s”, which need not mean the same".formatted(left.get())
        : relation.inWords(field, left.get(), right.get());
  }
}

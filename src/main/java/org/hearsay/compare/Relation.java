package org.hearsay.compare;

import java.util.Locale;

/** How the left one of two values is related to the right one. */
public enum Relation {
  SAME("the %s is the same: %s", "both are %2$s"),
  DIFFERENT("the %s differs: %s against %s"),
  /** Who has the one status cannot have the other at the same time. */
  EXCLUDES("%2$s excludes %3$s"),
  /** Some of the one may be of the other. */
  OVERLAPS("the %s may be partly shared: %s and %s overlap", "%2$s and %3$s share numbers"),
  PART_OF("%2$s is part of %3$s", "%2$s is among “%3$s”"),
  CONTAINS("%3$s is part of %2$s", "%3$s is among “%2$s”"),
  /** Nothing is in both. */
  APART("%2$s and %3$s are apart", "%2$s and %3$s share no number"),
  BEFORE("%2$s is before %3$s"),
  AFTER("%2$s is after %3$s"),
  UNKNOWN("it is not known how the %s “%s” relates to “%s”");

  private final String sentence;
  private final String ofNumbers;

  Relation(String sentence) {
    this(sentence, sentence);
  }

  Relation(String sentence, String ofNumbers) {
    this.sentence = sentence;
    this.ofNumbers = ofNumbers;
  }

  /** The same seen from the right. */
  Relation mirrored() {
    return switch (this) {
      case PART_OF -> CONTAINS;
      case CONTAINS -> PART_OF;
      case BEFORE -> AFTER;
      case AFTER -> BEFORE;
      default -> this;
    };
  }

  /** As it is written in a reason's code: "part-of". */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it bars two figures from being compared, were it one of their keys' fields. */
  boolean bars() {
    return this == DIFFERENT || this == EXCLUDES || this == APART;
  }

  /** Whether it leaves open if the two figures are of the same thing. */
  boolean leavesOpen() {
    return this == UNKNOWN || this == OVERLAPS;
  }

  /** Whether one side lies within the other. */
  boolean nests() {
    return this == PART_OF || this == CONTAINS;
  }

  String inWords(KeyField field, String left, String right) {
    String form = field == KeyField.INTERVAL ? ofNumbers : sentence;
    return form.formatted(field.label(), left, right);
  }
}

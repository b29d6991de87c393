package org.hearsay.extract.speaker;

/** The grammatical gender that a word or name gives to a person. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Reads the gender column of a word table; anything else than male or female is unknown. */
  static Gender named(String word) {
    return switch (word) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether one person can have both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}

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

  /** What a noun for a person tells: "chairwoman", "spokesman". */
  static Gender ofNoun(String noun) {
    if (noun.endsWith("woman") || noun.equals("actress") || noun.equals("lady")) {
      return FEMALE;
    }
    return Title.of(noun).map(Title::gender).orElse(UNKNOWN);
  }

  /** Whether one person can have both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}

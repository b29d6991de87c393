package org.hearsay.extract.speaker;

import java.util.Set;

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

  private static final Set<String> WOMEN =
      Set.of(
          ("actress aunt bride daughter girl girlfriend granddaughter grandmother lady mother niece"
                  + " sister waitress widow wife")
              .split(" "));

  private static final Set<String> MEN =
      Set.of(
          ("boy boyfriend brother father grandfather grandson groom husband man nephew son uncle"
                  + " widower")
              .split(" "));

  /** What a noun for a person tells: "chairwoman", "husband". */
  static Gender ofNoun(String noun) {
    if (noun.endsWith("woman") || WOMEN.contains(noun)) {
      return FEMALE;
    }
    return MEN.contains(noun) ? MALE : Title.of(noun).map(Title::gender).orElse(UNKNOWN);
  }

  /** Whether one person can have both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }

  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}

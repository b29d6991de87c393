package org.hearsay.extract.speaker;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a pronoun can stand for. */
enum Pronoun {
  /** Whoever's words it stands in. */
  I,
  /** Whoever's words it stands in, and others. */
  WE,
  /** Nobody a text need have named. */
  YOU,
  HE,
  SHE,
  IT,
  THEY,
  /** "who", "that": what the clause is about. */
  RELATIVE;

  private static final Map<String, Pronoun> FORMS =
      Map.ofEntries(
          Map.entry("i", I),
          Map.entry("me", I),
          Map.entry("my", I),
          Map.entry("myself", I),
          Map.entry("we", WE),
          Map.entry("us", WE),
          Map.entry("our", WE),
          Map.entry("you", YOU),
          Map.entry("your", YOU),
          Map.entry("he", HE),
          Map.entry("him", HE),
          Map.entry("his", HE),
          Map.entry("himself", HE),
          Map.entry("she", SHE),
          Map.entry("her", SHE),
          Map.entry("hers", SHE),
          Map.entry("herself", SHE),
          Map.entry("it", IT),
          Map.entry("its", IT),
          Map.entry("itself", IT),
          Map.entry("they", THEY),
          Map.entry("them", THEY),
          Map.entry("their", THEY),
          Map.entry("who", RELATIVE),
          Map.entry("whom", RELATIVE),
          Map.entry("whose", RELATIVE),
          Map.entry("which", RELATIVE),
          Map.entry("that", RELATIVE));

  static Optional<Pronoun> of(String form) {
    return Optional.ofNullable(FORMS.get(form.toLowerCase(Locale.ROOT)));
  }

  boolean isFirstPerson() {
    return this == I || this == WE;
  }

  /** Whether it stands for one person. */
  boolean isPersonal() {
    return this == HE || this == SHE;
  }

  Gender gender() {
    return switch (this) {
      case HE -> Gender.MALE;
      case SHE -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}

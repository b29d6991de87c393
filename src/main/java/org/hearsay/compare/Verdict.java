package org.hearsay.compare;

import java.util.Locale;

/** The names of the cases of {@link Comparison}, as outputs write them. */
public enum Verdict {
  NOT_COMPARABLE,
  INSUFFICIENT,
  SUCCESSIVE,
  COMPATIBLE,
  CONFLICT;

  /** "not comparable". */
  String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

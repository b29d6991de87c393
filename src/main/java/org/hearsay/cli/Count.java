package org.hearsay.cli;

import java.util.Locale;

/** Says how many of a thing there are. */
final class Count {

  private Count() {}

  /** "1 text", "1,204 texts". */
  static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}

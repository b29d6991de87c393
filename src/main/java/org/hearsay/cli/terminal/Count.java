package org.hearsay.cli.terminal;

import java.util.Locale;

/** Says how many of a thing there are. */
public final class Count {

  private Count() {}

  /** "1 text", "1,204 texts". */
  public static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}

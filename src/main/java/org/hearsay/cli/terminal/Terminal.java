package org.hearsay.cli.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the output is shown on. The launcher finds it out, as Java cannot ask for each stream.
 *
 * @param out whether standard output is a terminal that knows colors
 * @param err whether standard error is a terminal
 * @param unicode whether it shows more than ASCII
 * @param width in columns
 */
public record Terminal(boolean out, boolean err, boolean unicode, int width) {

  private static final int NARROWEST = 60;

  /** Files and pipes: no colors, UTF-8, lines of a hundred columns. */
  public static final Terminal NONE = new Terminal(false, false, true, 100);

  public Terminal {
    width = Math.max(NARROWEST, width);
  }

  public static Terminal ofProcess() {
    boolean colors = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        colors && Boolean.getBoolean("hearsay.terminal.out"),
        Boolean.getBoolean("hearsay.terminal.err"),
        !Boolean.getBoolean("hearsay.terminal.out") || isUnicode(System.getenv()),
        Integer.getInteger("hearsay.terminal.width", NONE.width));
  }

  /** The first of these that is set tells the encoding (POSIX, Environment Variables, 8.2). */
  public static boolean isUnicode(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .map(locale -> locale.toLowerCase(Locale.ROOT).replace("-", ""))
        .filter(locale -> locale.contains("utf8"))
        .isPresent();
  }
}

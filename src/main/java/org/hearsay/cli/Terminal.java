package org.hearsay.cli;

/**
 * What the output is shown on. The launcher finds it out, as Java cannot ask for each stream.
 *
 * @param out whether standard output is a terminal that knows colors
 * @param err whether standard error is a terminal
 * @param width in columns
 */
record Terminal(boolean out, boolean err, int width) {

  private static final int NARROWEST = 60;

  /** Files and pipes: no colors, lines of a hundred columns. */
  static final Terminal NONE = new Terminal(false, false, 100);

  Terminal {
    width = Math.max(NARROWEST, width);
  }

  static Terminal ofProcess() {
    boolean colors = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        colors && Boolean.getBoolean("hearsay.terminal.out"),
        Boolean.getBoolean("hearsay.terminal.err"),
        Integer.getInteger("hearsay.terminal.width", NONE.width));
  }
}

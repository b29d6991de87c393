package org.hearsay.cli.report;

import org.hearsay.cli.terminal.Terminal;

/** What a chart is drawn with. */
enum Ink {
  UNICODE("●", "○", "≈", "─", "◀", "▶", "·"),
  /** For terminals that show nothing else. */
  ASCII("*", "o", "~", "-", "<", ">", ".");

  final String included;
  final String excluded;
  final String about;
  final String between;
  final String openBelow;
  final String openAbove;
  final String ground;

  Ink(
      String included,
      String excluded,
      String about,
      String between,
      String openBelow,
      String openAbove,
      String ground) {
    this.included = included;
    this.excluded = excluded;
    this.about = about;
    this.between = between;
    this.openBelow = openBelow;
    this.openAbove = openAbove;
    this.ground = ground;
  }

  static Ink of(Terminal terminal) {
    return terminal.unicode() ? UNICODE : ASCII;
  }
}

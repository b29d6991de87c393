package org.hearsay.cli.report;

import org.hearsay.cli.terminal.Style;

/** What a character of an article shows; the later wins where two meet. */
enum Mark {
  NOTHING(' ', "", Style.DIM),
  CONTENT('=', "what is said", Style.PLAIN),
  FIGURE('#', "a figure", Style.GREEN),
  SOURCE('s', "who says it", Style.CYAN),
  CUE('c', "the word of saying", Style.MARKED);

  final char letter;
  final String meaning;
  final Style style;

  Mark(char letter, String meaning, Style style) {
    this.letter = letter;
    this.meaning = meaning;
    this.style = style;
  }
}

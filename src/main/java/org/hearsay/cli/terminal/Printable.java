package org.hearsay.cli.terminal;

/**
 * Makes foreign words safe to show: what a text holds must not move the cursor, change colors or
 * turn the line around.
 */
public final class Printable {

  private Printable() {}

  /** The words with control characters, line ends and overrides of direction shown as {@code ·}. */
  public static String of(String words) {
    if (words.codePoints().allMatch(Printable::isHarmless)) {
      return words;
    }
    StringBuilder shown = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (isHarmless(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(Character.isWhitespace(c) ? ' ' : '·');
              }
            });
    return shown.toString();
  }

  private static boolean isHarmless(int c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT
        && Character.getType(c) != Character.LINE_SEPARATOR
        && Character.getType(c) != Character.PARAGRAPH_SEPARATOR;
  }

  /** How many columns the words take on a terminal: wide letters take two, marks none. */
  public static int width(String words) {
    return words.codePoints().map(Printable::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The blocks of East Asian Wide (Unicode Annex 11) and of emoji. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}

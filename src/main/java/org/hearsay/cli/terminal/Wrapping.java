package org.hearsay.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width. */
public final class Wrapping {

  private Wrapping() {}

  /** Lines no wider than the width, broken between words where that can be done. */
  public static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && Printable.width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (Printable.width(line.toString()) > width) {
        int cut = fitting(line, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many of the first UTF-16 units fit the width; at least one character. */
  private static int fitting(CharSequence line, int width) {
    int end = 0;
    int used = 0;
    while (end < line.length()) {
      int c = Character.codePointAt(line, end);
      used += Printable.width(Character.toString(c));
      if (used > width && end > 0) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}

package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * The blocks of a text: what blank lines set apart, and each line by itself unless the text is
 * wrapped to a width.
 */
final class Blocks {

  /** No line of wrapped text is longer. */
  private static final int WRAP_WIDTH = 100;

  /** Fewer broken lines than this do not show that a text is wrapped. */
  private static final int FEWEST_WRAPPED = 3;

  private Blocks() {}

  /** The blocks from an index on, in reading order, without white space at their edges. */
  static List<Span> of(String text, int from) {
    List<Span> lines = lines(text, from);
    return isWrapped(text, lines)
        ? joined(lines)
        : lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static List<Span> lines(String text, int from) {
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        lines.add(new Span(start, i).trim(text));
        i += text.startsWith("\r\n", i) ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(new Span(start, text.length()).trim(text));
    return lines;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  /** Whether most of the lines that another follows break off within a sentence. */
  private static boolean isWrapped(String text, List<Span> lines) {
    int followed = 0;
    int broken = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > WRAP_WIDTH) {
        return false;
      }
      if (isFollowed(lines, i)) {
        followed++;
        broken += Headline.endsSentence(lines.get(i).in(text)) ? 0 : 1;
      }
    }
    return broken >= FEWEST_WRAPPED && 2 * broken > followed;
  }

  /** Whether another line follows this one with no blank line between. */
  private static boolean isFollowed(List<Span> lines, int i) {
    return !lines.get(i).isEmpty() && i + 1 < lines.size() && !lines.get(i + 1).isEmpty();
  }

  private static List<Span> joined(List<Span> lines) {
    List<Span> blocks = new ArrayList<>();
    Span open = null;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        open = open == null ? lines.get(i) : Span.hull(open, lines.get(i));
      }
      if (open != null && !isFollowed(lines, i)) {
        blocks.add(open);
        open = null;
      }
    }
    return blocks;
  }
}

package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Draws boxes with words, and arrows between them, in one row of a graph. */
final class GraphPen {

  static final int BOX_HEIGHT = 60;
  private static final int BOX_WIDTH = 232;
  private static final int LETTERS = 26;
  private static final int PADDING = 14;
  private static final int ROW = 108;
  private static final int HEAD = 7;

  private final Element svg;
  private final int top;

  /**
   * @param top where the row begins
   */
  GraphPen(Element svg, int top) {
    this.svg = svg;
    this.top = top;
  }

  void box(int left, String words, String kind) {
    Element box = svg.appendElement("g").addClass(kind);
    box.appendElement("rect")
        .attr("x", "" + left)
        .attr("y", "" + top)
        .attr("width", "" + BOX_WIDTH)
        .attr("height", "" + BOX_HEIGHT)
        .attr("rx", "6");
    List<String> lines = lines(words);
    int baseline = top + (lines.size() == 1 ? 35 : 25);
    for (String line : lines) {
      text(box, left + PADDING, baseline, line);
      baseline += 20;
    }
  }

  /** From the box in one column to that in another. */
  void across(int from, int to, String words) {
    int middle = top + BOX_HEIGHT / 2;
    arrow(
        "M" + (from + BOX_WIDTH) + " " + middle + "H" + (to - 2) + head(to, middle, -HEAD, -HEAD));
    text(label(), (from + BOX_WIDTH + to) / 2 - 4, middle - 8, words);
  }

  /** From the box in a column to the one in the row below. */
  void down(int column, String words) {
    int middle = column + BOX_WIDTH / 2;
    int bottom = top + ROW;
    arrow(
        ("M" + middle + " " + (top + BOX_HEIGHT) + "V" + (bottom - 2))
            + ("M" + (middle - HEAD) + " " + (bottom - HEAD - 2))
            + ("L" + middle + " " + (bottom - 2))
            + ("L" + (middle + HEAD) + " " + (bottom - HEAD - 2)));
    text(svg.appendElement("g").addClass("relation"), middle + 12, top + BOX_HEIGHT + 28, words);
  }

  /** Below the box in a column: that nothing follows. */
  void deadEnd(int column, String words) {
    Element end = svg.appendElement("g").addClass("dead-end");
    int at = column + 2 * PADDING;
    end.appendElement("path").attr("d", "M" + at + " " + (top + BOX_HEIGHT) + "v14m-8 0h16");
    text(end, at + 16, top + BOX_HEIGHT + 20, words);
  }

  private static String head(int x, int y, int dx, int dy) {
    return "M"
        + (x - 2 + dx)
        + " "
        + (y + dy)
        + "L"
        + (x - 2)
        + " "
        + y
        + "L"
        + (x - 2 + dx)
        + " "
        + (y - dy);
  }

  private Element label() {
    return svg.appendElement("g").addClass("relation middle");
  }

  private void arrow(String path) {
    svg.appendElement("path").addClass("arrow").attr("d", path);
  }

  private static void text(Element parent, int x, int y, String words) {
    parent.appendElement("text").attr("x", "" + x).attr("y", "" + y).text(words);
  }

  /** At most two lines, cut between words. */
  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + word.length() >= LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(shortened(word));
    }
    lines.add(line.toString());
    return lines.size() <= 2 ? lines : List.of(lines.get(0), cut(lines.get(1)));
  }

  /** Ends in an ellipsis, for which a long line makes room. */
  private static String cut(String line) {
    boolean fits = line.length() + 4 <= LETTERS;
    return (fits ? line : line.substring(0, Math.max(0, line.lastIndexOf(' ')))) + " …";
  }

  private static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= LETTERS
        ? word
        : word.substring(0, word.offsetByCodePoints(0, LETTERS - 2)) + "…";
  }
}

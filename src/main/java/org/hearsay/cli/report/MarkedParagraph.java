package org.hearsay.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Printable;
import org.hearsay.cli.terminal.Style;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.Evidence;
import org.hearsay.web.view.Excerpt;
import org.hearsay.web.view.FigureView;

/**
 * The paragraph that holds a claim, with the characters that show it marked: in colors on a
 * terminal, elsewhere by a line of letters below each line.
 */
final class MarkedParagraph {

  private final int[] text;
  private final Mark[] marks;
  private final int start;
  private final int end;

  MarkedParagraph(Audit audit) {
    Evidence evidence = audit.evidence();
    text = audit.text().codePoints().toArray();
    marks = new Mark[text.length];
    Arrays.fill(marks, Mark.NOTHING);
    mark(evidence.contents(), Mark.CONTENT);
    mark(
        audit.figures().stream().map(FigureView::at).flatMap(at -> at.stream()).toList(),
        Mark.FIGURE);
    mark(evidence.sources(), Mark.SOURCE);
    mark(evidence.cues(), Mark.CUE);
    List<Excerpt> all =
        Stream.of(evidence.contents(), evidence.sources(), evidence.cues())
            .flatMap(List::stream)
            .toList();
    start = lineStart(all.stream().mapToInt(Excerpt::start).min().orElse(0));
    end = lineEnd(all.stream().mapToInt(Excerpt::end).max().orElse(0));
  }

  void print(Console console) {
    int width = console.terminal().width() - 2;
    for (int from = start; from < end; ) {
      int to = lineBreak(from, width);
      print(console, from, to);
      from = to;
    }
    console.print(
        console.styled(
            Style.DIM, "  characters %d to %d: %s".formatted(first(), last(), key(console))));
  }

  private void print(Console console, int from, int to) {
    StringBuilder line = new StringBuilder();
    StringBuilder below = new StringBuilder();
    for (int i = from; i < to; ) {
      int run = i;
      while (run < to && marks[run] == marks[i]) {
        below.append(Character.toString(marks[run].letter).repeat(columns(run)));
        run++;
      }
      line.append(console.styled(marks[i].style, words(i, run)));
      i = run;
    }
    console.print("  " + line.toString().stripTrailing());
    if (!console.terminal().out() && !below.toString().isBlank()) {
      console.print("  " + below.toString().stripTrailing());
    }
  }

  private String key(Console console) {
    StringBuilder key = new StringBuilder();
    for (Mark mark : Mark.values()) {
      if (Arrays.stream(marks, start, end).anyMatch(mark::equals) && mark != Mark.NOTHING) {
        key.append(key.isEmpty() ? "" : ", ");
        key.append(
            console.terminal().out()
                ? mark.style.apply(mark.meaning)
                : mark.letter + " " + mark.meaning);
      }
    }
    return key.toString();
  }

  private int first() {
    int i = start;
    while (i < end && marks[i] == Mark.NOTHING) {
      i++;
    }
    return i;
  }

  private int last() {
    int i = end;
    while (i > start && marks[i - 1] == Mark.NOTHING) {
      i--;
    }
    return i;
  }

  private void mark(List<Excerpt> excerpts, Mark mark) {
    for (Excerpt excerpt : excerpts) {
      Arrays.fill(marks, excerpt.start(), Math.min(text.length, excerpt.end()), mark);
    }
  }

  private int lineStart(int index) {
    int i = index;
    while (i > 0 && text[i - 1] != '\n') {
      i--;
    }
    return i;
  }

  private int lineEnd(int index) {
    int i = index;
    while (i < text.length && text[i] != '\n') {
      i++;
    }
    return i;
  }

  /** Where the line that begins here ends: after the last space that fits, or where it is full. */
  private int lineBreak(int from, int width) {
    int used = 0;
    int afterSpace = from;
    for (int i = from; i < end; i++) {
      used += columns(i);
      if (used > width) {
        return afterSpace > from ? afterSpace : Math.max(i, from + 1);
      }
      if (text[i] == ' ') {
        afterSpace = i + 1;
      }
    }
    return end;
  }

  private int columns(int index) {
    return Printable.width(words(index, index + 1));
  }

  private String words(int from, int to) {
    return Printable.of(new String(text, from, to - from));
  }
}

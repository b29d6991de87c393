package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * A line of an example file: {@code +} for what the construction must propose or {@code -} for what
 * it must not, then a text in which {@code <word>} heads the cue and {@code [words]} are the
 * content; {@code /} is a paragraph break.
 */
record MarkedExample(boolean wanted, String text, Span cue, List<Span> contents) {

  static MarkedExample parse(String line) {
    StringBuilder text = new StringBuilder();
    List<Span> contents = new ArrayList<>();
    Span cue = null;
    int opened = 0;
    for (char c : line.substring(2).toCharArray()) {
      switch (c) {
        case '<', '[' -> opened = text.length();
        case '>' -> cue = new Span(opened, text.length());
        case ']' -> contents.add(new Span(opened, text.length()));
        case '/' -> text.append('\n');
        default -> text.append(c);
      }
    }
    if (cue == null || contents.isEmpty()) {
      throw new IllegalArgumentException("mark a <cue> and a [content]: " + line);
    }
    return new MarkedExample(line.charAt(0) == '+', text.toString(), cue, contents);
  }
}

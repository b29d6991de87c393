package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * A line of an example file: {@code +} where the rule must answer or {@code -} where it must not,
 * then a text in which {@code [words]} are the source and <code>{words}</code> what it says, with
 * {@code /} for a paragraph break, and after {@code ->} whom the source means.
 */
record MarkedSource(boolean answers, String text, Span source, Span content, String speaker) {

  static MarkedSource parse(String line) {
    int arrow = line.indexOf(" -> ");
    StringBuilder text = new StringBuilder();
    Span source = null;
    Span content = null;
    int opened = 0;
    for (char c : line.substring(2, arrow).toCharArray()) {
      switch (c) {
        case '[', '{' -> opened = text.length();
        case ']' -> source = new Span(opened, text.length());
        case '}' -> content = new Span(opened, text.length());
        case '/' -> text.append('\n');
        default -> text.append(c);
      }
    }
    if (source == null || content == null) {
      throw new IllegalArgumentException("mark a [source] and a {content}: " + line);
    }
    String speaker = line.substring(arrow + 4);
    return new MarkedSource(line.charAt(0) == '+', text.toString(), source, content, speaker);
  }

  Document document() {
    List<Passage> paragraphs = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n", -1)) {
      Span span = new Span(start, start + paragraph.length());
      paragraphs.add(new Passage(span, Passage.Kind.PARAGRAPH));
      start = span.end() + 1;
    }
    return new Document("example", text, Publication.UNKNOWN, paragraphs);
  }
}

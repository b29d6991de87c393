package org.hearsay.web.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.web.view.Excerpt;
import org.jsoup.nodes.Element;

/** A stretch of an article with words marked in it. Offsets count code points of the article. */
final class MarkedText {

  private static final Comparator<Highlight> INNERMOST_FIRST =
      Comparator.comparing(MarkedText::length);

  private final String text;
  private final List<Highlight> highlights;
  private final Links links;

  MarkedText(String text, List<Highlight> highlights, Links links) {
    this.text = text;
    this.highlights = highlights;
    this.links = links;
  }

  /** Appends the text from one offset to another, cut wherever a mark begins or ends. */
  void append(Element parent, int start, int end) {
    Deque<Highlight> ahead = new ArrayDeque<>(inReadingOrder());
    List<Highlight> here = new ArrayList<>();
    int from = start;
    int begin = utf16(start);
    for (int to : cuts(start, end)) {
      int at = from;
      while (!ahead.isEmpty() && ahead.getFirst().excerpt().start() <= at) {
        here.add(ahead.removeFirst());
      }
      here.removeIf(highlight -> highlight.excerpt().end() <= at);
      int stop = text.offsetByCodePoints(begin, to - from);
      piece(parent, text.substring(begin, stop), here);
      from = to;
      begin = stop;
    }
  }

  private List<Highlight> inReadingOrder() {
    return highlights.stream()
        .sorted(Comparator.comparing(Highlight::excerpt, Excerpt.READING_ORDER))
        .toList();
  }

  private SortedSet<Integer> cuts(int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(end));
    for (Highlight highlight : highlights) {
      cuts.add(Math.min(end, Math.max(start, highlight.excerpt().start())));
      cuts.add(Math.min(end, Math.max(start, highlight.excerpt().end())));
    }
    return cuts.tailSet(start + 1);
  }

  private void piece(Element parent, String words, List<Highlight> here) {
    if (here.isEmpty()) {
      parent.appendText(words);
      return;
    }
    List<Highlight> shown = here.stream().sorted(INNERMOST_FIRST).toList();
    Element target =
        shown.stream()
            .flatMap(highlight -> highlight.claim().stream())
            .findFirst()
            .flatMap(links::page)
            .map(path -> leading(parent, path, words))
            .orElse(parent);
    Element mark = target.appendElement("mark").text(words);
    shown.forEach(highlight -> mark.addClass(code(highlight.kind())));
  }

  /** One link for all that stands together of a claim; none for a space, which has no name. */
  private static Element leading(Element parent, String path, String words) {
    boolean goesOn =
        parent.lastChild() instanceof Element before && before.attr("href").equals(path);
    if (goesOn) {
      return (Element) parent.lastChild();
    }
    return words.isBlank() ? parent : parent.appendElement("a").attr("href", path);
  }

  private static String code(Highlight.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static int length(Highlight highlight) {
    return highlight.excerpt().end() - highlight.excerpt().start();
  }

  private int utf16(int codePoint) {
    return text.offsetByCodePoints(0, codePoint);
  }

  /** Where the paragraph around an offset begins. */
  int paragraphStart(int offset) {
    int newline = text.lastIndexOf('\n', utf16(offset));
    return text.codePointCount(0, newline + 1);
  }

  /** Where the paragraph around an offset ends. */
  int paragraphEnd(int offset) {
    int newline = text.indexOf('\n', utf16(offset));
    return text.codePointCount(0, newline < 0 ? text.length() : newline);
  }

  /** Appends what the marks mean. */
  static void key(Element parent) {
    Element key = parent.appendElement("p").addClass("key").addClass("small");
    for (Highlight.Kind kind : Highlight.Kind.values()) {
      key.appendElement("mark").addClass(code(kind)).text(kind.label());
      key.appendText(" ");
    }
  }
}

package org.hearsay.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.Passage;
import org.hearsay.text.Passage.Kind;
import org.hearsay.text.Span;

/**
 * Tells the paragraphs of an article from its title, the title repeated, and the headlines of other
 * articles that strayed into the text. What is in doubt is a paragraph: a stray headline read costs
 * one wrong claim, a paragraph lost costs all of its own.
 *
 * <p>A heading strays if it is written in title case and its words are not those of the article.
 * How foreign it must be depends on where it stands: after the last sentence hardly any heading is
 * the article's own.
 */
final class PassageFinder {

  private static final double FOREIGN_AFTER_THE_END = 0.75;
  private static final double FOREIGN_WITHIN = 0.34;

  /** Characters in which two titles must agree before one may be the other cut short. */
  private static final int TELLING = 20;

  /** Title case is the mark of a headline; without it hardly anything may be shared. */
  private static final double FOREIGN_IN_SENTENCE_CASE = 0.25;

  private final List<Span> spans;
  private final List<Headline> blocks;
  private final Topic topic = new Topic();
  private final int firstParagraph;
  private final int lastParagraph;

  private PassageFinder(String text, int from) {
    this.spans = Blocks.of(text, from);
    this.blocks = spans.stream().map(span -> Headline.of(span.in(text))).toList();
    int first = blocks.size();
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (!blocks.get(i).isPlausible()) {
        topic.add(blocks.get(i).text());
        first = Math.min(first, i);
        last = i;
      }
    }
    this.firstParagraph = first;
    this.lastParagraph = last;
  }

  /**
   * The passages of a text.
   *
   * @param from where the article begins, after any front matter
   * @param title the title, where the text's description gives one
   */
  static List<Passage> find(String text, int from, Optional<String> title) {
    return new PassageFinder(text, from).passages(title);
  }

  private List<Passage> passages(Optional<String> title) {
    int titleAt = titleIndex(title.map(PassageFinder::key));
    String titleKey = titleAt < 0 ? "" : key(blocks.get(titleAt).text());
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      passages.add(new Passage(spans.get(i), kind(i, titleAt, titleKey)));
    }
    return passages;
  }

  private Kind kind(int i, int titleAt, String titleKey) {
    if (i == titleAt) {
      return Kind.TITLE;
    }
    if (i > titleAt && titleAt >= 0 && key(blocks.get(i).text()).equals(titleKey)) {
      return Kind.REPEATED_TITLE;
    }
    return strays(i) ? Kind.STRAY_HEADLINE : Kind.PARAGRAPH;
  }

  /** Where the title stands, or -1: the one that is known, or else the first heading on top. */
  private int titleIndex(Optional<String> known) {
    int limit = known.isPresent() ? Math.min(blocks.size(), firstParagraph + 1) : firstParagraph;
    int first = -1;
    for (int i = 0; i < limit; i++) {
      String key = key(blocks.get(i).text());
      if (known.isPresent() ? agree(key, known.get()) : blocks.size() > 1 && !strays(i)) {
        return i;
      }
      first = first < 0 && blocks.get(i).isPlausible() ? i : first;
    }
    return blocks.size() > 1 ? first : -1;
  }

  /** Whether one is the other, perhaps cut short or with the outlet's name after it. */
  private static boolean agree(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return a.equals(b) || (shorter >= TELLING && (a.startsWith(b) || b.startsWith(a)));
  }

  private boolean strays(int i) {
    Headline block = blocks.get(i);
    if (!block.isPlausible() || lastParagraph - firstParagraph < 1) {
      return false;
    }
    double share = topic.shareOf(block);
    if (i > lastParagraph) {
      return share < (block.isTitleCase() ? FOREIGN_AFTER_THE_END : FOREIGN_IN_SENTENCE_CASE);
    }
    return block.isTitleCase() && share < FOREIGN_WITHIN;
  }

  /** A title's letters and digits alone, as typesetting does not change them. */
  private static String key(String title) {
    StringBuilder key = new StringBuilder();
    title
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}

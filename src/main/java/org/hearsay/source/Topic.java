package org.hearsay.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words an article is about, to tell its own headings from those of another. Words are told
 * apart by their first letters, so that "Russia" and "Russian" are one.
 */
final class Topic {

  private static final int STEM = 5;
  private static final int SHORTEST = 4;

  /** A share of fewer words would say little. */
  private static final int FEWEST = 4;

  private final Set<String> stems = new HashSet<>();

  /** Adds what a paragraph is about. */
  void add(String paragraph) {
    int start = -1;
    for (int i = 0; i <= paragraph.length(); i++) {
      boolean letter = i < paragraph.length() && Character.isLetterOrDigit(paragraph.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= SHORTEST) {
          stems.add(stem(paragraph.substring(start, i)));
        }
        start = -1;
      }
    }
  }

  /** The share of a headline's longer words that the article uses too; 1 if it has too few. */
  double shareOf(Headline headline) {
    List<String> telling =
        headline.words().stream()
            .filter(word -> word.length() >= SHORTEST)
            .map(Topic::stem)
            .distinct()
            .toList();
    if (telling.size() < FEWEST) {
      return 1;
    }
    return (double) telling.stream().filter(stems::contains).count() / telling.size();
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
  }
}

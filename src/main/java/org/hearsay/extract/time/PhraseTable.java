package org.hearsay.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases and what they stand for, found by their first word.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {

  private record Phrase<T>(List<String> words, T sense) {}

  private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

  /** Adds a phrase, its words in lower case with a space between. */
  void add(String phrase, T sense) {
    List<String> words = List.of(phrase.split(" ", -1));
    List<Phrase<T>> alike = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
    alike.add(new Phrase<>(words, sense));
    alike.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
  }

  boolean opensWith(String word) {
    return byFirstWord.containsKey(word);
  }

  /** Reads the longest phrase that stands at the cursor. */
  Optional<T> read(Cursor cursor) {
    List<Phrase<T>> candidates =
        cursor.word().map(word -> byFirstWord.get(word.form())).orElse(null);
    if (candidates == null) {
      return Optional.empty();
    }
    for (Phrase<T> candidate : candidates) {
      if (cursor.take(candidate.words())) {
        return Optional.of(candidate.sense());
      }
    }
    return Optional.empty();
  }
}

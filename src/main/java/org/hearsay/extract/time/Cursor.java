package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A place in a sentence's words, moved on by what is read. */
final class Cursor {

  private final List<Word> words;
  private int at;

  Cursor(List<Word> words, int at) {
    this.words = words;
    this.at = at;
  }

  int at() {
    return at;
  }

  void moveTo(int index) {
    at = index;
  }

  /** The word to be read next. */
  Optional<Word> word() {
    return word(0);
  }

  /** The word so many after the next one; a negative number for those already read. */
  Optional<Word> word(int offset) {
    int index = at + offset;
    return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  boolean isNext(Predicate<Word> wanted) {
    return at < words.size() && wanted.test(words.get(at));
  }

  boolean isNext(String form) {
    return at < words.size() && words.get(at).is(form);
  }

  boolean isNext(Set<String> forms) {
    return at < words.size() && forms.contains(words.get(at).form());
  }

  /** Whether the next word has a capital letter that no beginning of a sentence gives it. */
  boolean isNextNamed() {
    return isNext(Word::capital)
        && word(-1)
            .filter(before -> Character.isLetterOrDigit(before.form().charAt(0)))
            .isPresent();
  }

  /** Reads the next word if it has a sense of the kind. */
  <T> Optional<T> take(Class<T> kind) {
    Optional<T> sense = at < words.size() ? words.get(at).as(kind) : Optional.empty();
    if (sense.isPresent()) {
      at++;
    }
    return sense;
  }

  /** Reads these words if they come next, all or none. */
  boolean take(String... forms) {
    return take(List.of(forms));
  }

  /** Reads these words if they come next, all or none. */
  boolean take(List<String> forms) {
    for (int i = 0; i < forms.size(); i++) {
      if (at + i >= words.size() || !words.get(at + i).is(forms.get(i))) {
        return false;
      }
    }
    at += forms.size();
    return true;
  }

  /** Reads a word that is one of these. */
  boolean takeAny(Set<String> forms) {
    boolean found = isNext(forms);
    if (found) {
      at++;
    }
    return found;
  }

  /** Reads what the reader can, or nothing. */
  <T> Optional<T> attempt(Function<Cursor, Optional<T>> reader) {
    int mark = at;
    Optional<T> found = reader.apply(this);
    if (found.isEmpty()) {
      at = mark;
    }
    return found;
  }
}

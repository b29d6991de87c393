package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.time.TimeModifier;

/**
 * A time expression that words of {@code qualifiers.txt} narrow or blur: "early 1990", "the end of
 * November", "mid-1996", "around Nov. 1", "more than four hours", "almost four years ago".
 */
final class Qualified implements Rule {

  /** To what the words can be said. */
  private enum Kind {
    DATE,
    LENGTH,
    /** A length, after a word that may be a preposition: "over". */
    FAR,
    ANY
  }

  private record Qualifier(Kind kind, TimeModifier modifier) {
    boolean fits(Meaning meaning, boolean far) {
      return switch (kind) {
        case DATE -> !meaning.isMeasured();
        case LENGTH -> meaning.isMeasured();
        case FAR -> meaning.isMeasured() && far;
        case ANY -> true;
      };
    }
  }

  private static final Set<String> FAR = Set.of("ago", "earlier", "later");
  private static final PhraseTable<Qualifier> QUALIFIERS = new PhraseTable<>();

  static {
    for (Resource.Entry entry : Resource.entries("qualifiers.txt")) {
      Kind kind = Kind.valueOf(entry.left().get(0).toUpperCase(Locale.ROOT));
      Qualifier qualifier = new Qualifier(kind, TimeModifier.valueOf(entry.left().get(1)));
      for (String phrase : entry.phrases()) {
        QUALIFIERS.add(phrase, qualifier);
      }
    }
  }

  private final List<Rule> rules;

  Qualified(List<Rule> rules) {
    this.rules = rules;
  }

  static boolean opensWith(String word) {
    return QUALIFIERS.opensWith(word);
  }

  @Override
  public String name() {
    return "qualified";
  }

  @Override
  public Optional<Meaning> read(Cursor words) {
    Optional<Qualifier> qualifier = QUALIFIERS.read(words);
    if (qualifier.isEmpty()) {
      return Optional.empty();
    }
    words.take("-");
    if (qualifier.get().kind() != Kind.DATE && words.isNext(Qualified::isDetermined)) {
      return Optional.empty();
    }
    return Longest.of(rules, words)
        .filter(meaning -> qualifier.get().fits(meaning, isFar(words)))
        .map(meaning -> meaning.with(qualifier.get().modifier()));
  }

  /** "over a year later" is far off; "over a year" may be in the course of one. */
  private static boolean isFar(Cursor words) {
    return words.word(-1).filter(word -> FAR.contains(word.form())).isPresent();
  }

  /** "over the past year" and "about recent losses" have prepositions, not qualifiers. */
  private static boolean isDetermined(Word word) {
    return word.is("the")
        || FixedPhrase.opensWith(word.form())
        || word.as(Shift.class).isPresent()
        || word.as(DayOfWeek.class).isPresent();
  }
}

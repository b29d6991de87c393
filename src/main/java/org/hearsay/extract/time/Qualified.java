package org.hearsay.extract.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.TimeExpression.Modifier;

/**
 * A time expression that words of {@code qualifiers.txt} narrow or blur: "early 1990", "the end of
 * November", "mid-1996", "around Nov. 1", "more than four hours", "almost four years ago".
 */
final class Qualified implements Rule {

  /** To what the words can be said. */
  private enum Kind {
    DATE,
    LENGTH,
    ANY
  }

  private record Qualifier(Kind kind, Modifier modifier) {
    boolean fits(Meaning meaning) {
      return kind == Kind.ANY || meaning.isMeasured() == (kind == Kind.LENGTH);
    }
  }

  private static final PhraseTable<Qualifier> QUALIFIERS = new PhraseTable<>();

  static {
    for (Resource.Entry entry : Resource.entries("qualifiers.txt")) {
      Kind kind = Kind.valueOf(entry.left().get(0).toUpperCase(java.util.Locale.ROOT));
      Qualifier qualifier = new Qualifier(kind, Modifier.valueOf(entry.left().get(1)));
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
    if (qualifier.get().kind() != Kind.DATE
        && (words.isNext(Qualified::isDetermined) || isCountedPeriod(words))) {
      return Optional.empty();
    }
    return Longest.of(rules, words)
        .filter(qualifier.get()::fits)
        .map(meaning -> meaning.with(qualifier.get().modifier()));
  }

  /** "over a three-year period" too. */
  private static boolean isCountedPeriod(Cursor words) {
    return words.isNext("a") && words.word(1).flatMap(word -> word.as(Numeral.class)).isPresent();
  }

  /** "over the past year" and "about recent losses" have prepositions, not qualifiers. */
  private static boolean isDetermined(Word word) {
    return word.is("the")
        || FixedPhrase.opensWith(word.form())
        || word.as(Shift.class).isPresent()
        || word.as(DayOfWeek.class).isPresent();
  }
}

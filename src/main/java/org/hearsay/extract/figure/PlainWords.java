package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.hearsay.extract.figure.UnitWords.Sort;

/** Number words that the language uses for other things than counting. */
final class PlainWords {

  private static final Set<String> BEFORE_PRONOUN =
      Set.of(
          "the", "this", "that", "each", "every", "another", "which", "any", "no", "same", "some",
          "not", "number", "day", "square", "or", "whole");
  private static final Set<String> AFTER_IDIOM =
      Set.of("another", "day", "thing", "way", "by", "point", "reason", "side", "time");
  private static final Set<String> RANKING =
      Set.of("top", "bottom", "first", "last", "final", "next", "big");
  private static final Set<String> HYPHENED =
      Set.of(
          "time",
          "way",
          "off",
          "on",
          "sided",
          "stop",
          "step",
          "size",
          "to",
          "by",
          "fold",
          "timer",
          "figure",
          "digit",
          "something",
          "somethings");

  /** Of "pointed" and "legged": "bed" and "seed" are things. */
  private static final int SHORTEST_FORM = 6;

  private PlainWords() {}

  /** "the one", "each one", "one says": a pronoun; "one proposal" and "one of the" count. */
  static boolean isPronounOne(Candidate candidate) {
    if (!isOne(candidate) || candidate.quantity().isBounded()) {
      return false;
    }
    boolean of = candidate.after(0).is("of");
    boolean noun = candidate.counted().isPresent() || candidate.hasUnit();
    boolean pronoun = candidate.isBefore(1, BEFORE_PRONOUN) && !of && !candidate.before(1).is("or");
    boolean none = candidate.before(1).is("not");
    return pronoun || none || !noun || candidate.before(1).isTagged("JJ");
  }

  /** "one day", "one-time", "on the one hand", "a day or two". */
  static boolean isIdiom(Candidate candidate) {
    int end = candidate.quantity().number().numeral().end();
    LexemeLine line = candidate.line();
    boolean compound =
        line.at(end).isHyphen() && line.at(end).glued() && isSortOfThing(line, end + 1);
    boolean hand = line.is(end, "hand") && candidate.before(1).is("on");
    boolean phrase = isOne(candidate) && (hand || line.isAny(end, AFTER_IDIOM));
    return candidate.numeral().isWord() && (compound || phrase || isOneOrTwo(candidate));
  }

  private static boolean isOneOrTwo(Candidate candidate) {
    boolean article = candidate.before(3).is("a") || candidate.before(3).is("an");
    return candidate.before(1).is("or")
        && candidate.before(2).isNoun()
        && article
        && candidate.counted().isEmpty();
  }

  /** "a four-way stop", "a six-pointed star". */
  private static boolean isSortOfThing(LexemeLine line, int at) {
    String word = line.at(at).lower();
    return HYPHENED.contains(word) || (word.length() >= SHORTEST_FORM && word.endsWith("ed"));
  }

  /** "a five-year plan", "the two-month contract": what sort of thing, not how long it was. */
  static boolean isAttributiveDuration(Candidate candidate) {
    boolean time = candidate.quantity().unit().map(unit -> unit.sort() == Sort.TIME).orElse(false);
    Lexeme joint = candidate.line().at(candidate.quantity().number().numeral().end());
    return time && joint.isHyphen() && joint.glued() && candidate.quantity().range().isEmpty();
  }

  /** "a baker's dozen", "the bottom three": a number word after a word that owns or ranks it. */
  static boolean isBareWord(Candidate candidate) {
    boolean bare = candidate.counted().isEmpty() && !candidate.hasUnit();
    boolean scale = NumberWords.scale(candidate.numeral().lower()).isPresent();
    boolean owned = scale && !candidate.quantity().isBounded();
    return bare
        && candidate.numeral().isWord()
        && candidate.quantity().range().isEmpty()
        && (owned || isEnumeration(candidate) || candidate.isBefore(1, RANKING));
  }

  /** "one, his temper, and two, his language". */
  private static boolean isEnumeration(Candidate candidate) {
    boolean opens = candidate.isBefore(1, Set.of(",", "and", ":", "is"));
    return opens && candidate.after(0).is(",") && isSmall(candidate);
  }

  private static boolean isSmall(Candidate candidate) {
    return candidate.quantity().number().numeral().value().compareTo(BigDecimal.TEN) < 0;
  }

  /** "several of", "hundreds" in "in the hundreds": words that count need what they count. */
  static boolean countsNothing(Candidate candidate) {
    boolean indefinite = NumeralReader.isIndefinite(candidate.numeral().lower());
    boolean article = candidate.before(1).is("a") || candidate.numeral().is("several");
    boolean nothing = !candidate.countsPlural() && (indefinite || !isMultitude(candidate));
    return candidate.quantity().isVague()
        && !candidate.hasUnit()
        && (nothing || (indefinite && !article));
  }

  /** "held thousands in chains", "one among millions": not "in the hundreds", "the 1900s". */
  private static boolean isMultitude(Candidate candidate) {
    boolean ranked = candidate.before(1).is("the") && candidate.before(2).isTagged("IN");
    return candidate.numeral().isWord() && !ranked && !candidate.before(1).is("by");
  }

  private static boolean isOne(Candidate candidate) {
    return candidate.numeral().is("one")
        && candidate.quantity().range().isEmpty()
        && candidate.quantity().number().numeral().kind() == Numeral.Kind.WORDS
        && !candidate.quantity().number().numeral().isScaled();
  }
}

package org.hearsay.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.CueTerm;
import org.hearsay.claim.Polarity;
import org.hearsay.text.Token;

/**
 * Tells whether the text says that it was said: "has not disclosed", "declined to say", "Few
 * experts believe". A negation of what is said counts nothing, and two of the saying cancel out:
 * "never failed to mention". The words are the negators and approximate negators of Quirk et al., A
 * Comprehensive Grammar of the English Language (1985), 10.54–10.60.
 */
final class PolarityReader {

  private static final Set<String> NEGATORS =
      Set.of(
          "not",
          "n't",
          "never",
          "no",
          "nothing",
          "neither",
          "nor",
          "nobody",
          "without",
          "cannot",
          "hardly",
          "barely",
          "scarcely",
          "rarely",
          "seldom",
          "unable",
          "unwilling");
  private static final Set<String> NEGATIVE_SUBJECTS =
      Set.of("no", "none", "nobody", "neither", "few", "nothing");
  private static final Set<String> NEGATIVE_OBJECTS = Set.of("nothing", "little", "nobody");

  /** After "not" these add to what is said; so does "if not", which concedes. */
  private static final Set<String> ADDITIVES = Set.of("only", "just", "merely", "simply");

  /** How far before the head a negation of it can stand. */
  private static final int REACH = 5;

  private PolarityReader() {}

  static Polarity read(Utterance utterance) {
    return utterance.cue().filter(cue -> isNegative(utterance, cue)).isPresent()
        ? Polarity.NEGATIVE
        : Polarity.POSITIVE;
  }

  private static boolean isNegative(Utterance utterance, Cue cue) {
    boolean negated =
        hasNegativeSubject(utterance)
            || IntStream.range(Math.max(0, cue.head() - REACH), cue.head())
                .anyMatch(i -> negates(utterance, cue, i))
            || hasNegativeObject(utterance, cue);
    return negated != cue.term().filter(CueTerm::negative).isPresent();
  }

  /** "Neither Doe nor Roe said": a name that begins so is none. */
  private static boolean hasNegativeSubject(Utterance utterance) {
    List<Token> tokens = utterance.tokens();
    return IntStream.range(0, tokens.size())
        .filter(utterance::isInSource)
        .mapToObj(tokens::get)
        .findFirst()
        .filter(token -> !token.is("NNP") && NEGATIVE_SUBJECTS.contains(token.lower()))
        .isPresent();
  }

  private static boolean hasNegativeObject(Utterance utterance, Cue cue) {
    int next = cue.head() + 1;
    return Optional.of(next)
        .filter(i -> i < utterance.tokens().size() && !utterance.says(i))
        .filter(i -> NEGATIVE_OBJECTS.contains(utterance.tokens().get(i).lower()))
        .isPresent();
  }

  private static boolean negates(Utterance utterance, Cue cue, int i) {
    List<Token> tokens = utterance.tokens();
    return NEGATORS.contains(tokens.get(i).lower())
        && !utterance.says(i)
        && !utterance.isInSource(i)
        && !ADDITIVES.contains(tokens.get(i + 1).lower())
        && !(i > 0 && tokens.get(i - 1).lower().equals("if"))
        && IntStream.range(i + 1, cue.head()).allMatch(j -> lets(utterance, cue, i, j));
  }

  /** Between a negation and the head stand only words of the verb group, or the source. */
  private static boolean lets(Utterance utterance, Cue cue, int negation, int between) {
    Token token = utterance.tokens().get(between);
    boolean ofCue = cue.contains(negation) && cue.contains(between);
    return isWord(token) && (ofCue || utterance.isInSource(between) || isOfVerbGroup(token));
  }

  private static boolean isOfVerbGroup(Token token) {
    return token.is("VB") || token.is("MD") || token.is("RB") || token.is("TO");
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.form().charAt(0)) || token.lower().equals("'d");
  }
}

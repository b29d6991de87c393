package org.hearsay.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The words that tell of a saying, and the one that heads them.
 *
 * @param first index in the sentence of the first cue token
 * @param end index after the last
 * @param head index of the word that names the saying
 * @param lemma the dictionary form of the head
 */
record Cue(Sentence sentence, int first, int end, int head, String lemma) {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "go");
  private static final Set<String> LIGHT =
      Set.of(
          "make", "give", "raise", "express", "voice", "issue", "offer", "provide", "put", "take",
          "have", "deliver", "lodge", "file", "level", "utter", "release", "send", "be");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "nothing", "neither", "nobody", "without", "cannot");

  /** How far before the head a negation of it can stand. */
  private static final int REACH = 4;

  /** Reads the cue that stands in the tokens; empty where there is no word, as in a colon. */
  static Optional<Cue> read(Sentence sentence, int first, int end) {
    int head = head(sentence.tokens(), first, end);
    return head < 0
        ? Optional.empty()
        : Optional.of(new Cue(sentence, first, end, head, lemma(sentence.tokens().get(head))));
  }

  private static String lemma(Token token) {
    return Lemmas.of(token.form(), token.tag());
  }

  /** The main verb, or the noun of a light verb ("raised concerns"), or else the telling word. */
  private static int head(List<Token> tokens, int first, int end) {
    int verb = find(tokens, first, end, Cue::isMainVerb);
    if (verb >= 0 && !LIGHT.contains(lemma(tokens.get(verb)))) {
      return verb;
    }
    int noun = find(tokens, Math.max(first, verb + 1), end, Cue::isListedNoun);
    if (noun >= 0) {
      return noun;
    }
    int listed = find(tokens, first, end, token -> CueLexicon.lists(lemma(token)));
    if (verb >= 0 || listed >= 0) {
      return verb >= 0 ? verb : listed;
    }
    int any = find(tokens, first, end, token -> token.is("VB") || token.is("NN"));
    return any >= 0 ? any : find(tokens, first, end, Cue::isWord);
  }

  private static int find(List<Token> tokens, int first, int end, Predicate<Token> wanted) {
    for (int i = first; i < end; i++) {
      if (wanted.test(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMainVerb(Token token) {
    return token.is("VB") && !AUXILIARIES.contains(lemma(token));
  }

  private static boolean isListedNoun(Token token) {
    return token.is("NN") && CueLexicon.lists(lemma(token));
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.form().charAt(0));
  }

  Modality modality() {
    return CueLexicon.modality(lemma);
  }

  /** Negative where the text says that it was not said: "has not disclosed", "declined to say". */
  Polarity polarity() {
    if (CueLexicon.isNegative(lemma)) {
      return Polarity.NEGATIVE;
    }
    for (int i = Math.max(0, head - REACH); i < head; i++) {
      String word = sentence.tokens().get(i).form().toLowerCase(Locale.ROOT);
      if (NEGATIONS.contains(word) && reaches(i)) {
        return Polarity.NEGATIVE;
      }
    }
    return Polarity.POSITIVE;
  }

  /** Between a negation and the head stand only words of the verb group. */
  private boolean reaches(int negation) {
    for (int i = negation + 1; i < head; i++) {
      Token token = sentence.tokens().get(i);
      boolean group =
          token.is("VB") || token.is("MD") || token.is("RB") || token.is("TO") || i >= first;
      if (!group || !isWord(token)) {
        return false;
      }
    }
    return true;
  }
}

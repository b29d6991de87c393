package org.hearsay.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.claim.CueTerm;
import org.hearsay.text.Token;

/**
 * Finds the word of a cue that names the saying, among those that only help it: "was about to
 * <u>describe</u>", "began to <u>ask</u>", "raised <u>concerns</u>", "took to the stage to
 * <u>thank</u>".
 */
final class CueHead {

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "go");

  /** Verbs that leave the naming to a noun or an adjective after them. */
  private static final Set<String> LIGHT =
      Set.of(
          "make", "give", "raise", "express", "voice", "issue", "offer", "provide", "put", "take",
          "deliver", "lodge", "file", "level", "utter", "release", "send", "hold", "share", "show",
          "become", "remain", "stay", "keep", "grow", "look", "sound", "seem", "appear", "turn");

  /** Verbs that tell how a saying begins, goes on or comes about. */
  private static final Set<String> RAISING =
      Set.of(
          "begin",
          "start",
          "stop",
          "cease",
          "continue",
          "keep",
          "try",
          "attempt",
          "struggle",
          "manage",
          "need",
          "help",
          "seem",
          "appear",
          "tend",
          "come",
          "proceed",
          "rush",
          "use",
          "happen");

  /** The most words that follow the head of a listed phrase: "call into question". */
  private static final int LONGEST = 2;

  private final List<Token> tokens;
  private final int first;
  private final int end;

  private CueHead(List<Token> tokens, int first, int end) {
    this.tokens = tokens;
    this.first = first;
    this.end = end;
  }

  /** The index of the head among the tokens from first to end, or -1 if there is no word. */
  static int of(List<Token> tokens, int first, int end) {
    CueHead cue = new CueHead(tokens, first, end);
    int verb = cue.find(cue::isMainVerb);
    int word = cue.find(i -> isWord(tokens.get(i)));
    return IntStream.of(
            cue.find(cue::isListedVerb),
            verb >= 0 && LIGHT.contains(cue.lemma(verb)) ? -1 : verb,
            cue.find(cue::isListedNominal),
            cue.find(cue::isListedAdverb),
            verb,
            cue.find(cue::isPredicate),
            cue.find(i -> tokens.get(i).is("NN")),
            cue.find(i -> tokens.get(i).is("VB")),
            word)
        .filter(head -> head >= 0)
        .findFirst()
        .orElse(-1);
  }

  /** What is listed of a word, with those after it in the cue if they make a phrase. */
  static Optional<CueTerm> term(List<Token> tokens, int head, int end) {
    for (int more = Math.min(LONGEST, end - 1 - head); more >= 0; more--) {
      String rest =
          tokens.subList(head + 1, head + 1 + more).stream()
              .map(token -> " " + token.lower())
              .collect(Collectors.joining());
      Optional<CueTerm> term =
          CueTerm.of(CueLemmas.of(tokens.get(head)) + rest)
              .or(() -> CueTerm.of(tokens.get(head).lower() + rest));
      if (term.isPresent()) {
        return term;
      }
    }
    return Optional.empty();
  }

  private int find(IntPredicate wanted) {
    return IntStream.range(first, end).filter(wanted).findFirst().orElse(-1);
  }

  private String lemma(int i) {
    return CueLemmas.of(tokens.get(i));
  }

  private boolean isMainVerb(int i) {
    return tokens.get(i).is("VB") && !AUXILIARIES.contains(lemma(i)) && !isRaising(i);
  }

  private boolean isListedVerb(int i) {
    Optional<CueTerm> term = tokens.get(i).is("VB") ? term(tokens, i, end) : Optional.empty();
    boolean phrase = term.filter(t -> t.words().indexOf(' ') > 0).isPresent();
    return phrase || (term.isPresent() && isMainVerb(i) && !LIGHT.contains(lemma(i)));
  }

  /** Whether it leaves the naming to a verb after it. */
  private boolean isRaising(int i) {
    return RAISING.contains(lemma(i))
        && IntStream.range(i + 1, end).anyMatch(later -> tokens.get(later).is("VB"));
  }

  private boolean isListedNominal(int i) {
    Token token = tokens.get(i);
    return (token.is("NN") || token.is("JJ")) && CueTerm.lists(lemma(i));
  }

  /** An adjective after a verb: "are hungry for". */
  private boolean isPredicate(int i) {
    return tokens.get(i).is("JJ") && tokens.subList(first, i).stream().anyMatch(t -> t.is("VB"));
  }

  /** "allegedly"; a mere particle ("back") tells no stance. */
  private boolean isListedAdverb(int i) {
    String word = tokens.get(i).lower();
    return tokens.get(i).is("RB") && word.endsWith("ly") && CueTerm.lists(word);
  }

  private static boolean isWord(Token token) {
    return Character.isLetter(token.form().charAt(0));
  }
}

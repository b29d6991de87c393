package org.hearsay.extract.stance;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * A date and the words that place it in its clause.
 *
 * @param first index of its first token
 * @param end index after its last
 */
record DatedPhrase(List<Token> tokens, int first, int end) {

  /** Before one of these it bounds a time, or tells which of several things is meant. */
  private static final Set<String> BOUNDING =
      Set.of(
          "about",
          "after",
          "amid",
          "before",
          "between",
          "by",
          "despite",
          "following",
          "for",
          "from",
          "of",
          "since",
          "than",
          "through",
          "till",
          "to",
          "until",
          "versus");

  private static final Set<String> OPENING =
      Set.of("after", "amid", "before", "despite", "following", "since", "until");

  /** "At Monday's hearing" one speaks; "Monday's ruling" is what is spoken of. */
  private static final Set<String> PLACING = Set.of("at", "during", "in", "on");

  static DatedPhrase around(Span time, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() - 1 && tokens.get(first).end() <= time.start()) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).start() < time.end()) {
      end++;
    }
    return new DatedPhrase(tokens, first, end);
  }

  /** Whether what its clause tells was then: not "since Monday", "after Monday's vote". */
  boolean tellsWhen() {
    String before = preposition();
    boolean owns = end < tokens.size() && tokens.get(end).is("POS");
    if (followsEvent()) {
      return false;
    }
    return owns ? PLACING.contains(before) : !BOUNDING.contains(before);
  }

  /** "A day after the fire in Arnfeld last month": the fire was then. */
  private boolean followsEvent() {
    return IntStream.iterate(first - 1, at -> at - 1)
        .limit(first)
        .mapToObj(tokens::get)
        .takeWhile(token -> !token.form().equals(",") && !isVerb(token))
        .anyMatch(token -> OPENING.contains(token.lower()));
  }

  private static boolean isVerb(Token token) {
    return token.is("VB") && !OPENING.contains(token.lower());
  }

  /** The word before it and what describes it: "after" of "after the long Monday". */
  private String preposition() {
    int at = first - 1;
    while (at >= 0 && describes(tokens.get(at))) {
      at--;
    }
    return at < 0 ? "" : tokens.get(at).lower();
  }

  private static boolean describes(Token token) {
    return token.is("DT") || token.is("JJ") || token.is("RB") || token.is("PRP$");
  }
}

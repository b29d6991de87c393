package org.hearsay.extract;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.text.Token;

/**
 * The words that make a clause a condition: "<u>if</u> the mayor says", "<u>in case</u> they
 * claim", "<u>had</u> she denied it". They are the conditional subordinators and inversions of
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), 15.33–15.36.
 */
public final class Condition {

  private static final List<List<String>> SUBORDINATORS =
      phrases("if", "unless", "lest", "suppose", "supposing", "in case", "in the event");

  /** Conditions only where they open a clause: not "the report provided Doe said", "as long as". */
  private static final List<List<String>> OPENERS =
      phrases("provided", "providing", "assuming", "should", "had", "were");

  /** Of the past they tell how long: "as long as the mayor said nothing". */
  private static final List<List<String>> DURATIONS = phrases("as long as", "so long as");

  /** The longest of what may stand between: "if | , on the next day , | Doe says". */
  private static final int REACH = 6;

  private Condition() {}

  /**
   * Where the condition begins that a clause stands in, if it does; adverbs and a short phrase of
   * time may stand between.
   *
   * @param tokens of the sentence
   * @param clause index of the first word of the clause, mostly that of its subject
   */
  public static OptionalInt of(List<Token> tokens, int clause) {
    return IntStream.iterate(clause, end -> end > Math.max(0, clause - REACH), end -> end - 1)
        .filter(end -> TimeAside.fills(tokens.subList(end, clause)))
        .map(end -> begin(tokens, end, clause))
        .filter(begin -> begin >= 0)
        .findFirst();
  }

  /** Where the word of condition before an index begins, or a negative number. */
  private static int begin(List<Token> tokens, int end, int clause) {
    int last = end > 1 && tokens.get(end - 1).lower().equals("that") ? end - 1 : end;
    int subordinator = begin(SUBORDINATORS, tokens, last);
    if (subordinator >= 0) {
      return subordinator;
    }
    int opener =
        Math.max(
            begin(OPENERS, tokens, last),
            isPast(tokens, clause) ? -1 : begin(DURATIONS, tokens, last));
    return opener >= 0 && opensClause(tokens, opener) ? opener : -1;
  }

  private static int begin(List<List<String>> phrases, List<Token> tokens, int end) {
    return phrases.stream()
        .filter(phrase -> end >= phrase.size())
        .filter(phrase -> words(tokens.subList(end - phrase.size(), end)).equals(phrase))
        .mapToInt(phrase -> end - phrase.size())
        .findFirst()
        .orElse(-1);
  }

  /** At the head of the sentence, "But had she said", or after a mark: "today, had she said". */
  private static boolean opensClause(List<Token> tokens, int at) {
    return at == 0
        || !Character.isLetterOrDigit(tokens.get(at - 1).form().codePointAt(0))
        || (at == 1 && tokens.get(0).is("CC"));
  }

  private static boolean isPast(List<Token> tokens, int clause) {
    return tokens.subList(clause, tokens.size()).stream()
        .filter(Token::isFinite)
        .findFirst()
        .filter(verb -> verb.is("VBD"))
        .isPresent();
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::lower).toList();
  }

  private static List<List<String>> phrases(String... phrases) {
    return Stream.of(phrases).map(phrase -> Arrays.asList(phrase.split(" "))).toList();
  }
}

package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Token;

/** Which way the verbs near a time expression look. */
final class Tense {

  private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve", "having");
  private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re");
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final Set<String> NOBODY = Set.of("neither", "nor", "none", "nobody");
  private static final int REACH = 24;
  private static final int GROUP = 4;
  private static final int CLAUSE = 10;

  private Tense() {}

  /**
   * Back after "since", ahead after "as soon as"; the direction of the last verb before the
   * expression, else of the first one after it. What comes of "Friday's ruling" does not tell when
   * that Friday was.
   */
  static Direction around(List<Token> tokens, int first, int end) {
    if (first > 0 && tokens.get(first - 1).form().equals("since")) {
      return Direction.BACK;
    }
    if (Schedule.opens(tokens, first)) {
      return Direction.AHEAD;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Optional<Direction> direction = of(tokens, i, first);
      if (direction.isPresent()) {
        return direction.get();
      }
    }
    boolean owns = end < tokens.size() && tokens.get(end).is("POS");
    for (int i = end; !owns && i < Math.min(tokens.size(), end + REACH); i++) {
      Optional<Direction> direction = of(tokens, i, first);
      if (direction.isPresent()) {
        return direction.get();
      }
    }
    return Direction.NONE;
  }

  /**
   * What a token tells; empty for one that is not the finite part of a verb.
   *
   * @param time index of the first token of the time expression
   */
  private static Optional<Direction> of(List<Token> tokens, int i, int time) {
    Token token = tokens.get(i);
    if (Schedule.isPlan(tokens, i)) {
      return Optional.of(Schedule.isOver(tokens, i) ? Direction.BACK : Direction.AHEAD);
    }
    return switch (token.tag()) {
      case "VBD" -> Optional.of(Direction.BACK);
      case "VBN" -> participle(tokens, i, time);
      case "MD" -> modal(tokens, i);
      case "VBZ", "VBP" -> Optional.of(present(tokens, i, time));
      default -> Optional.empty();
    };
  }

  /** "released Friday" looks back; in "an unspecified date" there is no verb. */
  private static Optional<Direction> participle(List<Token> tokens, int i, int time) {
    int next = i + 1;
    boolean adjective = next != time && next < tokens.size() && tokens.get(next).is("NN");
    boolean after = auxiliaryBefore(tokens, i);
    return adjective || after ? Optional.empty() : Optional.of(Direction.BACK);
  }

  /** Of "will be paid" and "is paid" the auxiliary tells. */
  private static boolean auxiliaryBefore(List<Token> tokens, int i) {
    int k = i - 1;
    while (k >= 0 && (tokens.get(k).tag().equals("VB") || tokens.get(k).is("RB"))) {
      k--;
    }
    return k >= 0 && (tokens.get(k).is("MD") || PRESENT.contains(tokens.get(k).form()));
  }

  /** "has met" looks back, "is to meet" and "they meet Monday" ahead. */
  private static Direction present(List<Token> tokens, int i, int time) {
    if (PERFECT.contains(tokens.get(i).form())) {
      return Direction.BACK;
    }
    boolean to = i + 1 < tokens.size() && tokens.get(i + 1).is("TO");
    return to || Schedule.isTold(tokens, i, time) ? Direction.AHEAD : Direction.NONE;
  }

  /** "will meet" looks ahead, "may have met" and "could not be reached" back. */
  private static Optional<Direction> modal(List<Token> tokens, int i) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + GROUP); k++) {
      if (tokens.get(k).is("VB")) {
        boolean over = isPerfect(tokens, k) || isFailure(tokens, i, k);
        return Optional.of(over ? Direction.BACK : Direction.AHEAD);
      }
    }
    return Optional.empty();
  }

  /** "have met"; not "have a vote". */
  private static boolean isPerfect(List<Token> tokens, int i) {
    int k = i + 1;
    while (k < tokens.size() && tokens.get(k).is("RB")) {
      k++;
    }
    return PERFECT.contains(tokens.get(i).form())
        && k < tokens.size()
        && (tokens.get(k).is("VBN") || tokens.get(k).is("VBD"));
  }

  /** "could not be reached", "neither of them could be reached": it was tried. */
  private static boolean isFailure(List<Token> tokens, int modal, int verb) {
    return tokens.get(modal).form().equals("could")
        && (tokens.subList(modal, verb).stream().anyMatch(token -> NOT.contains(token.lower()))
            || isOfNobody(tokens, modal));
  }

  private static boolean isOfNobody(List<Token> tokens, int verb) {
    return IntStream.range(Math.max(0, verb - CLAUSE), verb)
        .filter(i -> NOBODY.contains(tokens.get(i).lower()))
        .anyMatch(i -> tokens.subList(i, verb).stream().noneMatch(token -> token.is("VB")));
  }
}

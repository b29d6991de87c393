package org.hearsay.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Token;

/** Which way the verbs near a time expression look. */
final class Tense {

  /** What is planned is still to come, in whatever tense the plan is told. */
  private static final Set<String> PLANNED =
      Set.of(
          "expected",
          "expects",
          "expect",
          "scheduled",
          "due",
          "planned",
          "plans",
          "plan",
          "planning",
          "slated",
          "supposed",
          "hopes",
          "payable",
          "until");

  private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve", "having");
  private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re");
  private static final Set<String> BY_THEN = Set.of("soon", "early");
  private static final int REACH = 24;
  private static final int GROUP = 4;

  private Tense() {}

  /**
   * Back after "since", ahead after "as soon as"; the direction of the last verb before the
   * expression, else of the first one after it.
   */
  static Direction around(List<Token> tokens, int first, int end) {
    if (first > 0 && tokens.get(first - 1).form().equals("since")) {
      return Direction.BACK;
    }
    if (isAsSoonAs(tokens, first)) {
      return Direction.AHEAD;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      Optional<Direction> direction = of(tokens, i, first);
      if (direction.isPresent()) {
        return direction.get();
      }
    }
    for (int i = end; i < Math.min(tokens.size(), end + REACH); i++) {
      Optional<Direction> direction = of(tokens, i, first);
      if (direction.isPresent()) {
        return direction.get();
      }
    }
    return Direction.NONE;
  }

  /** "as soon as Tuesday", "as early as Tuesday". */
  private static boolean isAsSoonAs(List<Token> tokens, int first) {
    return first > 2
        && tokens.get(first - 1).form().equals("as")
        && BY_THEN.contains(tokens.get(first - 2).form())
        && tokens.get(first - 3).form().equals("as");
  }

  /**
   * What a token tells; empty for one that is not the finite part of a verb.
   *
   * @param time index of the first token of the time expression
   */
  private static Optional<Direction> of(List<Token> tokens, int i, int time) {
    Token token = tokens.get(i);
    if (isPlan(tokens, i)) {
      return Optional.of(isOver(tokens, i) ? Direction.BACK : Direction.AHEAD);
    }
    return switch (token.tag()) {
      case "VBD" -> Optional.of(Direction.BACK);
      case "VBN" -> participle(tokens, i, time);
      case "MD" -> modal(tokens, i);
      case "VBZ", "VBP" -> Optional.of(present(tokens, i));
      default -> Optional.empty();
    };
  }

  /** "scheduled", "set to". */
  private static boolean isPlan(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean set = token.form().equals("set") && i + 1 < tokens.size() && tokens.get(i + 1).is("TO");
    return set || (PLANNED.contains(token.form()) && !token.is("NN"));
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

  /** "had been due", "had previously been scheduled": a plan that is over. */
  private static boolean isOver(List<Token> tokens, int i) {
    int k = i - 1;
    while (k >= 0 && (tokens.get(k).form().equals("been") || tokens.get(k).is("RB"))) {
      k--;
    }
    return k >= 0 && k < i - 1 && tokens.get(k).form().equals("had");
  }

  /** "has met" looks back, "is to meet" ahead. */
  private static Direction present(List<Token> tokens, int i) {
    if (PERFECT.contains(tokens.get(i).form())) {
      return Direction.BACK;
    }
    boolean to = i + 1 < tokens.size() && tokens.get(i + 1).is("TO");
    return to ? Direction.AHEAD : Direction.NONE;
  }

  /** "will meet" looks ahead, "may have met" back. */
  private static Optional<Direction> modal(List<Token> tokens, int i) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + GROUP); k++) {
      if (tokens.get(k).is("VB")) {
        boolean perfect = PERFECT.contains(tokens.get(k).form());
        return Optional.of(perfect ? Direction.BACK : Direction.AHEAD);
      }
    }
    return Optional.empty();
  }
}

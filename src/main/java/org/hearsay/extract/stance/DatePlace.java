package org.hearsay.extract.stance;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Where a date stands to the saying in its sentence. It belongs to the saying if no other verb of
 * the reporter's stands between: "On July 14, Doe revealed that", "Doe said on Friday", "Doe's
 * statements on July 11". It does not if another clause holds it: "while Monday's debate will be
 * short, Doe said", "Doe told a story: on Friday".
 */
record DatePlace(Span time, Utterance utterance) {

  private static final Set<String> SUBORDINATING =
      Set.of(
          "while",
          "although",
          "though",
          "because",
          "if",
          "when",
          "whereas",
          "since",
          "as",
          "after",
          "before",
          "until");

  private static final Set<String> STOPS = Set.of(":", ";", "versus", "vs.", "compared");

  /** In UTF-16 units, from the cue; 0 if there is none. */
  int distance() {
    return utterance
        .spans()
        .cue()
        .map(cue -> Math.max(0, Math.max(cue.start() - time.end(), time.start() - cue.end())))
        .orElse(0);
  }

  /** Whether it dates the saying. */
  boolean isInSaying() {
    if (isInContent() || isIn(utterance.spans().sources())) {
      return false;
    }
    int verb = verbBefore(time, utterance.sentence(), token -> !utterance.says(token));
    boolean ofCue =
        verb < 0
            || utterance.cue().filter(cue -> cue.first() <= verb && verb < cue.end()).isPresent();
    return ofCue && utterance.cue().filter(this::isParted).isEmpty();
  }

  /** Whether it belongs to what is said. */
  boolean isInContent() {
    return isIn(utterance.spans().contents());
  }

  private boolean isIn(List<Span> spans) {
    return spans.stream().anyMatch(time::overlaps);
  }

  /**
   * Whether a clause of its own, before the cue or after a colon, holds the date; or one of which
   * the saying is but a noun: "on Monday he rejected their claim".
   */
  private boolean isParted(Cue cue) {
    boolean subordinate = false;
    for (int i = 0; i < utterance.tokens().size(); i++) {
      Token token = utterance.tokens().get(i);
      boolean told = !utterance.says(i) && !utterance.isInSource(i);
      boolean before = token.end() <= time.start();
      boolean relative = token.tag().equals("WP") || token.tag().equals("WDT");
      boolean opens = relative || SUBORDINATING.contains(token.form().toLowerCase(ROOT));
      subordinate |= told && before && opens;
      boolean between = told && (before ? i >= cue.end() : i < cue.first());
      boolean verb = !before && token.isFinite();
      boolean stop = before && (relative || STOPS.contains(token.form()));
      boolean ofAnother = subordinate || isNoun(cue);
      if (between && ((ofAnother && verb) || stop)) {
        return true;
      }
    }
    return false;
  }

  /** "their claim"; not "raised concerns". */
  private static boolean isNoun(Cue cue) {
    return cue.sentence().tokens().subList(cue.first(), cue.end()).stream()
        .noneMatch(token -> token.is("VB"));
  }

  /** The last verb before the time among the tokens that count, or -1. */
  static int verbBefore(Span time, Sentence sentence, IntPredicate counts) {
    int verb = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.start() >= time.start()) {
        break;
      }
      if (token.is("VB") && counts.test(i)) {
        verb = i;
      }
    }
    return verb;
  }
}

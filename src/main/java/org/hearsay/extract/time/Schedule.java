package org.hearsay.extract.time;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Lemmas;
import org.hearsay.text.Token;
import org.hearsay.text.WordTable;

/** Words that put a time on a schedule: it is still to come, in whatever tense that is told. */
final class Schedule {

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

  private static final Set<String> FORMERLY = Set.of("previously", "originally", "earlier");

  private static final Set<String> EVENTS = WordTable.beside(Schedule.class, "events.txt").words();

  /** Behind one of these a time is that of something else. */
  private static final Set<String> PARTING = Set.of("after", "since", "that", ",");

  private static final Set<String> BY_THEN = Set.of("soon", "early");

  private Schedule() {}

  /** "as soon as Tuesday", "ahead of Tuesday's vote", "effective Feb. 1". */
  static boolean opens(List<Token> tokens, int time) {
    return ends(tokens, time, "effective")
        || ends(tokens, time, "ahead", "of")
        || BY_THEN.stream().anyMatch(word -> ends(tokens, time, "as", word, "as"));
  }

  private static boolean ends(List<Token> tokens, int end, String... forms) {
    int start = end - forms.length;
    for (int i = 0; i < forms.length; i++) {
      if (start < 0 || !tokens.get(start + i).form().equals(forms[i])) {
        return false;
      }
    }
    return true;
  }

  /** "scheduled", "set to", "set for". */
  static boolean isPlan(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean set =
        token.form().equals("set")
            && i + 1 < tokens.size()
            && (tokens.get(i + 1).is("TO") || tokens.get(i + 1).form().equals("for"));
    return set || (PLANNED.contains(token.form()) && !token.is("NN"));
  }

  /** "had been due", "had previously been scheduled", "as originally planned". */
  static boolean isOver(List<Token> tokens, int plan) {
    if (plan > 0 && FORMERLY.contains(tokens.get(plan - 1).form())) {
      return true;
    }
    int k = plan - 1;
    while (k >= 0 && (tokens.get(k).form().equals("been") || tokens.get(k).is("RB"))) {
      k--;
    }
    return k >= 0 && k < plan - 1 && tokens.get(k).form().equals("had");
  }

  /**
   * "They meet in Geneva on Monday", "when she speaks Friday": what happens at a time is planned if
   * it is told in the present; not "it comes a day after Monday's vote", "they blame her for
   * Monday's vote". A verb whose clause has ended before the time does not say when.
   */
  static boolean isTold(List<Token> tokens, int verb, int time) {
    boolean noun = verb > 0 && (tokens.get(verb - 1).is("DT") || tokens.get(verb - 1).is("JJ"));
    return verb < time
        && !noun
        && Lemmas.of(tokens.get(verb).lower()).anyMatch(EVENTS::contains)
        && tokens.subList(verb, time).stream()
            .noneMatch(token -> token.is("VBG") || PARTING.contains(token.form()));
  }
}

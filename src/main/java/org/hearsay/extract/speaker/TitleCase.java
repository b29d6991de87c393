package org.hearsay.extract.speaker;

import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** Tells headlines in title case, where every word looks like a name. */
final class TitleCase {

  private TitleCase() {}

  /** Whether all but the small words begin with capitals: a headline in title case. */
  static boolean is(Sentence sentence) {
    int capitals = 0;
    int small = 0;
    for (Token token : sentence.tokens()) {
      char c = token.form().charAt(0);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLowerCase(c)) {
        if (token.form().length() > 5 || token.is("VB") || token.is("NN")) {
          return false;
        }
        small++;
      }
    }
    return capitals >= 4 && capitals > 2 * small;
  }
}

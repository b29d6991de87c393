package org.hearsay.web.sparql.algebra;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * Refuses a regular expression that repeats so often that it would be huge when written out, as
 * {@code (a{1,1000}){1000}} would: each step through a text takes time in proportion.
 */
final class PatternSize {

  private static final int LONGEST = 1_000;
  private static final long MOST_COPIES = 1_000;
  private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?\\}");

  private PatternSize() {}

  static void check(String pattern) {
    if (pattern.length() > LONGEST) {
      throw new ExprEvalException("a pattern is at most " + LONGEST + " characters");
    }
    long copies = 1;
    Matcher repetition = REPETITION.matcher(pattern);
    while (repetition.find()) {
      copies *= times(repetition);
      if (copies > MOST_COPIES) {
        throw new ExprEvalException(
            "the repetitions of a pattern multiply to at most " + MOST_COPIES);
      }
    }
  }

  private static long times(Matcher repetition) {
    String most = repetition.group(2);
    boolean open = most == null || most.isEmpty();
    return Math.max(1, Long.parseLong(open ? repetition.group(1) : most));
  }
}

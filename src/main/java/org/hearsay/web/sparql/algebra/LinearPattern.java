package org.hearsay.web.sparql.algebra;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Compiles a regular expression of XPath to one that runs in time linear in the text (RE2). It has
 * no back-references.
 */
final class LinearPattern {

  private LinearPattern() {}

  /**
   * @param flags any of {@code smixq}, as XPath's fn:matches defines them
   * @throws ExprEvalException if it is not a regular expression
   */
  static Pattern compile(NodeValue pattern, String flags) {
    if (!pattern.isString()) {
      throw new ExprEvalException("the pattern is not a plain string: " + pattern);
    }
    String source = source(pattern.getString(), flags);
    PatternSize.check(source);
    try {
      return Pattern.compile(source, bits(flags));
    } catch (PatternSyntaxException mistake) {
      throw new ExprEvalException("not a pattern: " + mistake.getMessage());
    }
  }

  static String flags(NodeValue flags) {
    if (!flags.isString()) {
      throw new ExprEvalException("the flags are not a plain string: " + flags);
    }
    return flags.getString();
  }

  private static String source(String pattern, String flags) {
    if (flags.indexOf('q') >= 0) {
      return Pattern.quote(pattern);
    }
    return flags.indexOf('x') >= 0 ? pattern.replaceAll("\\s", "") : pattern;
  }

  private static int bits(String flags) {
    int bits = 0;
    for (int i = 0; i < flags.length(); i++) {
      bits |= bit(flags.charAt(i));
    }
    return bits;
  }

  private static int bit(char flag) {
    return switch (flag) {
      case 's' -> Pattern.DOTALL;
      case 'm' -> Pattern.MULTILINE;
      case 'i' -> Pattern.CASE_INSENSITIVE;
      case 'x', 'q' -> 0;
      default -> throw new ExprEvalException("not a flag of a pattern: " + flag);
    };
  }
}

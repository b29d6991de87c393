package org.hearsay.extract.attribution;

import java.util.Set;
import org.hearsay.extract.Concession;

/**
 * How a reporter goes on, behind a comma and in a voice of their own, after the words of another:
 * with a name for what was said ({@code …, a charge that the council denies}), or a doubt that is
 * not put back into the past with what was said ({@code …, though the number remains unclear}).
 */
final class Aside {

  /** What was said, named by one who judges it or explains how it was worded. */
  private static final Set<String> SAYINGS =
      Set.of(
          "accusation",
          "allegation",
          "assertion",
          "charge",
          "claim",
          "contention",
          "nod",
          "phrase",
          "reference",
          "sentiment",
          "suggestion",
          "term");

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> WHAT_OF_IT = Set.of("that", "which", "to", "from");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private Aside() {}

  /** Whether an aside begins with a token and takes the words up to the end of a content. */
  static boolean begins(FlatText text, int token, int end) {
    return isBehindComma(text, token)
        && !text.quotations().isQuoted(token)
        && (isNameForIt(text, token) || isDoubt(text, token, end));
  }

  private static boolean isBehindComma(FlatText text, int token) {
    boolean quoted = text.quotations().isQuoted(token - 1);
    return text.lower(quoted ? token - 2 : token - 1).equals(",")
        || text.lower(token - 1).equals(",");
  }

  private static boolean isNameForIt(FlatText text, int article) {
    int noun = text.tag(article + 1).startsWith("JJ") ? article + 2 : article + 1;
    String next = text.tag(noun + 1);
    return ARTICLES.contains(text.lower(article))
        && SAYINGS.contains(text.lower(noun))
        && (WHAT_OF_IT.contains(text.lower(noun + 1))
            || next.startsWith("VB")
            || next.startsWith("PRP"));
  }

  private static boolean isDoubt(FlatText text, int opener, int end) {
    int last = text.lower(end - 1).equals(".") ? end - 2 : end - 1;
    return opener < last - 1
        && Concession.opens(text.token(opener))
        && Concession.doubt(text.token(last)).isPresent()
        && PRESENT.contains(text.tag(last - 1));
  }
}

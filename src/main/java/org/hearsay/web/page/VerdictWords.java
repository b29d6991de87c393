package org.hearsay.web.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.web.view.ComparisonView;

/** Says verdicts as one would to a reader, in the order in which they matter to one. */
enum VerdictWords {
  CONFLICT("Conflict", "They contradict each other.", "contradict each other"),
  SUCCESSIVE("Successive", "One follows the other.", "follow each other in time"),
  COMPATIBLE("Compatible", "They can both be true.", "agree"),
  INSUFFICIENT(
      "Insufficient", "Too little is known to compare them.", "cannot be decided from the texts"),
  NOT_COMPARABLE("NotComparable", "They count different things.", "count different things");

  private final String code;
  private final String sentence;
  private final String predicate;

  VerdictWords(String code, String sentence, String predicate) {
    this.code = code;
    this.sentence = sentence;
    this.predicate = predicate;
  }

  static VerdictWords of(ComparisonView comparison) {
    for (VerdictWords words : values()) {
      if (words.code.equals(comparison.verdict().code())) {
        return words;
      }
    }
    throw new IllegalStateException("a verdict without words: " + comparison.verdict().iri());
  }

  String code() {
    return code;
  }

  /** Of one pair. */
  String sentence() {
    return sentence;
  }

  /** Of all pairs together: "None contradicts another: two pairs count different things." */
  static String summary(List<ComparisonView> comparisons) {
    boolean conflict = comparisons.stream().anyMatch(c -> of(c) == CONFLICT);
    return (conflict ? "Some contradict each other: " : "None contradicts another: ")
        + counted(comparisons)
        + ".";
  }

  /** "one pair is in conflict, two pairs count different things". */
  static String counted(List<ComparisonView> comparisons) {
    StringBuilder summary = new StringBuilder();
    for (VerdictWords words : values()) {
      long count = comparisons.stream().filter(c -> of(c) == words).count();
      if (count > 0) {
        summary
            .append(summary.isEmpty() ? "" : ", ")
            .append(Counts.of(count) + (count == 1 ? " pair " : " pairs "))
            .append(count == 1 ? singular(words.predicate) : words.predicate);
      }
    }
    return summary.toString();
  }

  private static String singular(String predicate) {
    return predicate
        .replaceFirst("^count ", "counts ")
        .replaceFirst("^contradict each other", "is in conflict")
        .replaceFirst("^follow ", "follows ")
        .replaceFirst("^agree$", "agrees")
        .toLowerCase(Locale.ROOT);
  }
}

package org.hearsay.extract.attribution;

/** Which words can head a cue, by their tags alone. */
final class CueTags {

  private CueTags() {}

  /**
   * Whether a word can head a cue at all. In the first paragraph, mostly a headline where verbs are
   * tagged as names, names can too; a modal verb only where it has no other verb to help.
   */
  static boolean canHeadCue(FlatText text, int i) {
    return switch (text.tag(i)) {
      case "DT", "CD", "POS", "PRP", "PRP$", "EX", "WP", "WP$", "WDT", "WRB", "CC", "LS" -> false;
      case ".", ",", "''", "``", "$" -> false;
      case "NNP", "NNPS" -> text.paragraph(i) == 0;
      case "MD" -> !text.tag(i + 1).startsWith("VB");
      default -> true;
    };
  }
}

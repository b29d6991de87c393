package org.hearsay.extract.attribution;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a wish about "her name" can be of who tells it: of a witness, not of police, of several
 * or of a father, who speak of somebody else.
 */
record OwnName(FlatText text) {

  private static final Set<String> FEMALE_PRONOUNS = Set.of("she", "her");
  private static final Set<String> MALE_PRONOUNS = Set.of("he", "his");

  private static final Set<String> GROUPS =
      Set.of("agency", "company", "court", "family", "firm", "police", "they", "we");

  private static final Set<String> WOMEN =
      Set.of("daughter", "girl", "mother", "she", "sister", "widow", "wife", "woman");

  private static final Set<String> MEN =
      Set.of("boy", "brother", "father", "he", "husband", "man", "son", "widower");

  boolean canBeOf(TokenRange source, TokenRange wish) {
    boolean ofWoman = holds(wish, FEMALE_PRONOUNS);
    boolean ofMan = holds(wish, MALE_PRONOUNS);
    int head = head(source);
    String noun = text.lower(head);
    boolean several = text.tag(head).endsWith("S") || GROUPS.contains(noun);
    return !((ofWoman || ofMan) && several)
        && !(ofWoman && MEN.contains(noun))
        && !(ofMan && WOMEN.contains(noun));
  }

  private boolean holds(TokenRange wish, Set<String> pronouns) {
    return IntStream.range(wish.start(), wish.end())
        .mapToObj(text::lower)
        .anyMatch(pronouns::contains);
  }

  /** The last noun before what hangs on to it, or a pronoun. */
  private int head(TokenRange source) {
    return IntStream.range(source.start(), source.end())
        .takeWhile(token -> !text.tag(token).equals("IN") && !text.lower(token).equals(","))
        .filter(token -> text.tag(token).startsWith("NN"))
        .max()
        .orElse(source.end() - 1);
  }
}

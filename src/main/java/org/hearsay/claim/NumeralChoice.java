package org.hearsay.claim;

/**
 * What a word that is no number was taken to mean: a choice of the numeral policy in force, not a
 * fact of the text.
 *
 * @param word the word, or {@code plural} for the plurals of numbers
 * @param least how many it means at least; of a plural, how many times its number
 */
public record NumeralChoice(String word, int least) {

  /** As {@code --vague} takes it, so that it can be made again or changed: {@code several=3}. */
  @Override
  public String toString() {
    return word + "=" + least;
  }
}

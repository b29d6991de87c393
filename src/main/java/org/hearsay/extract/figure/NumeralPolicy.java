package org.hearsay.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.claim.NumeralChoice;

/**
 * What numbers that are no numbers are taken to mean at least. It is a choice, not a fact: results
 * can be computed again under another.
 *
 * @param plural how many times its number a plural means at least: by 2, "dozens" are 24 and more
 * @param words the least that a word of indefinite number means; a word that is not in it is no
 *     figure
 */
public record NumeralPolicy(int plural, Map<String, Integer> words) {

  /** A plural means two and more; "many" is no figure. */
  public static final NumeralPolicy DEFAULT =
      new NumeralPolicy(2, Map.of("several", 3, "few", 3, "couple", 2));

  /** What {@link #with} calls the plurals. */
  public static final String PLURAL = "plural";

  /**
   * @throws IllegalArgumentException if a least number is below one, or a word counts nothing
   */
  public NumeralPolicy {
    if (plural < 1) {
      throw new IllegalArgumentException("a plural means at least one, not " + plural);
    }
    words = Map.copyOf(words);
    words.forEach(NumeralPolicy::check);
  }

  private static void check(String word, int least) {
    if (!NumeralReader.isIndefinite(word)) {
      throw new IllegalArgumentException(
          "“" + word + "” is no vague count; " + String.join(", ", choosable()) + " are");
    }
    if (least < 1) {
      throw new IllegalArgumentException("“" + word + "” means at least one, not " + least);
    }
  }

  private static SortedSet<String> choosable() {
    SortedSet<String> all = new TreeSet<>(NumeralReader.INDEFINITE);
    all.add(PLURAL);
    return all;
  }

  /** The same but for some words; {@code plural} stands for all plurals of numbers. */
  public NumeralPolicy with(Map<String, Integer> choices) {
    Map<String, Integer> changed = new HashMap<>(words);
    changed.putAll(choices);
    changed.remove(PLURAL);
    return new NumeralPolicy(choices.getOrDefault(PLURAL, plural), changed);
  }

  /** Whether a word of indefinite number is taken for a figure. */
  boolean knows(String word) {
    return words.containsKey(word);
  }

  /** What it says of a word: its own choice, or that of all plurals. */
  NumeralChoice choice(String word) {
    return knows(word)
        ? new NumeralChoice(word, words.get(word))
        : new NumeralChoice(PLURAL, plural);
  }

  /** The least meant by a plural such as "dozens" or by a word such as "several". */
  BigDecimal least(String word, BigDecimal unit) {
    return unit.multiply(BigDecimal.valueOf(choice(word).least()));
  }
}

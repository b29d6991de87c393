package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Lemmas;

/**
 * Who or what is counted, so written that the same group has the same key: "the residents of Kursk
 * Oblast", "a resident of Kursk Oblast" and "Kursk Oblast residents" are one.
 *
 * @param key lower-case words, singular, without articles
 * @param specific whether a name singles the group out: "residents of Kursk Oblast" has one,
 *     "elderly people" has none, and may be others each time
 */
public record Population(String key, boolean specific) {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "these", "those", "this", "that", "such", "some", "other", "all");

  /**
   * Reads a noun phrase.
   *
   * @param words as they stand in the text, without the number
   */
  public static Population of(String words) {
    List<String> kept = new ArrayList<>();
    for (String word : SPACE.split(words.strip(), -1)) {
      String bare = EDGE.matcher(word).replaceAll("");
      if (!bare.isEmpty() && !DETERMINERS.contains(bare.toLowerCase(Locale.ROOT))) {
        kept.add(bare);
      }
    }
    String key =
        headFirst(kept).stream()
            .map(word -> Lemmas.singular(word.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(" "));
    return new Population(key, kept.size() > 1 && kept.stream().anyMatch(Population::isName));
  }

  /** "Kursk Oblast residents" → "residents of Kursk Oblast". */
  private static List<String> headFirst(List<String> words) {
    int names = 0;
    while (names < words.size() && isName(words.get(names))) {
      names++;
    }
    boolean nameThenNoun = names > 0 && names == words.size() - 1;
    if (!nameThenNoun) {
      return words;
    }
    List<String> turned = new ArrayList<>(List.of(words.get(names), "of"));
    turned.addAll(words.subList(0, names));
    return turned;
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}

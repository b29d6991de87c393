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
 * Oblast", "a resident of Kursk Oblast" and "Kursk Oblast residents" are one. Words that count
 * people by what befell them, "deaths" and "the wounded", are of people, and "deaths of residents
 * of Kursk Oblast" are of these.
 *
 * @param key lower-case words, singular, without articles
 * @param specific whether a name singles the group out: "residents of Kursk Oblast" has one,
 *     "elderly people" has none, and may be others each time
 */
public record Population(String key, boolean specific) {

  private static final String PERSON = "person";
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
    List<String> kept = befallen(kept(words));
    String key = isToll(kept) ? PERSON : key(kept);
    return new Population(key, isSpecific(kept));
  }

  private static boolean isSpecific(List<String> words) {
    return words.size() > 1 && words.stream().anyMatch(Population::isName);
  }

  /** "deaths of Kursk residents" → "Kursk residents"; "deaths of despair" befell nobody named. */
  private static List<String> befallen(List<String> words) {
    boolean ofSome = words.size() > 2 && words.get(1).equals("of") && isToll(words.subList(0, 1));
    List<String> who = ofSome ? words.subList(2, words.size()) : words;
    return isSpecific(who) ? who : words;
  }

  /** What those are called whom a noun phrase counts: as it has it, but "people" of "deaths". */
  public static String name(String words) {
    List<String> kept = kept(words);
    List<String> who = befallen(kept);
    return isToll(who) ? "people" : who.equals(kept) ? words : String.join(" ", who);
  }

  private static boolean isToll(List<String> words) {
    return words.size() == 1 && Toll.of(key(words)).isPresent();
  }

  private static String key(List<String> words) {
    return headFirst(words).stream()
        .map(word -> Lemmas.singular(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }

  /** The words that single somebody out, without the marks around them. */
  private static List<String> kept(String words) {
    List<String> kept = new ArrayList<>();
    for (String word : SPACE.split(words.strip(), -1)) {
      String bare = EDGE.matcher(word).replaceAll("");
      if (!bare.isEmpty() && !DETERMINERS.contains(bare.toLowerCase(Locale.ROOT))) {
        kept.add(bare);
      }
    }
    return kept;
  }

  /** Whether a unit is that in which its members are counted: "resident", not "percent". */
  boolean isCountedIn(String unit) {
    return List.of(key.split(" ", -1)).contains(unit)
        || ((specific || key.equals(PERSON)) && Toll.of(unit).isPresent());
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

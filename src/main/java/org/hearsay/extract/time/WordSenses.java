package org.hearsay.extract.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.time.DayTime;
import org.hearsay.claim.time.Season;

/** What words can mean to a time expression, from {@code words.txt} or by their digits. */
final class WordSenses {

  static final WordSenses ENGLISH = new WordSenses();

  private final Map<String, List<Object>> senses = new HashMap<>();

  private WordSenses() {
    for (Resource.Entry entry : Resource.entries("words.txt")) {
      Object sense = sense(entry.left().get(0), entry.left().get(1));
      for (String word : entry.words()) {
        senses.computeIfAbsent(word, w -> new ArrayList<>(2)).add(sense);
      }
    }
    senses.replaceAll((word, list) -> List.copyOf(list));
  }

  /** All senses of a word in lower case; none for most words. */
  List<Object> of(String form) {
    if (form.isEmpty()) {
      return List.of();
    }
    List<Object> listed = senses.get(form);
    if (listed != null) {
      return listed;
    }
    if (hasDigit(form)) {
      return DigitForms.senses(form);
    }
    return form.endsWith(".")
        ? senses.getOrDefault(form.substring(0, form.length() - 1), List.of())
        : List.of();
  }

  private static boolean hasDigit(String form) {
    return Character.isDigit(form.charAt(0))
        || (form.length() > 1 && Character.isDigit(form.charAt(1)));
  }

  private static Object sense(String kind, String name) {
    return switch (kind) {
      case "month" -> Month.valueOf(name);
      case "weekday" -> DayOfWeek.valueOf(name);
      case "season" -> Season.valueOf(name);
      case "part" -> DayTime.Part.valueOf(name);
      case "unit" -> TimeUnit.valueOf(name);
      case "determiner" -> Determiner.valueOf(name);
      case "shift" -> Shift.valueOf(name);
      case "near" -> new NearDay(Integer.parseInt(name));
      case "opener" -> Opener.OPENER;
      case "ordinal" -> new Ordinal(Integer.parseInt(name));
      case "number" -> new Cardinal(new BigDecimal(name), 0);
      default -> throw new IllegalStateException("no kind of word: " + kind);
    };
  }
}

package org.hearsay.compare;

import java.util.Map;

/** The singular of English nouns, well enough that a noun and its plural meet. */
final class Plurals {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("men", "man"),
          Map.entry("women", "woman"),
          Map.entry("children", "child"),
          Map.entry("wives", "wife"),
          Map.entry("lives", "life"),
          Map.entry("feet", "foot"),
          Map.entry("teeth", "tooth"),
          Map.entry("mice", "mouse"),
          Map.entry("geese", "goose"),
          Map.entry("oxen", "ox"),
          Map.entry("series", "series"),
          Map.entry("species", "species"),
          Map.entry("news", "news"));

  private Plurals() {}

  static String singular(String noun) {
    String irregular = IRREGULAR.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.length() < 4) {
      return noun;
    }
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    if (endsWithAny(noun, "sses", "shes", "ches", "xes", "zzes")) {
      return noun.substring(0, noun.length() - 2);
    }
    boolean plural = noun.endsWith("s") && !endsWithAny(noun, "ss", "us", "is");
    return plural ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static boolean endsWithAny(String noun, String... endings) {
    for (String ending : endings) {
      if (noun.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}

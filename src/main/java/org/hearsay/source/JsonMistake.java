package org.hearsay.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where text stops being JSON. What a parser says of it beside that is for programmers. */
final class JsonMistake {

  private static final Pattern PLACE = Pattern.compile(" at (line \\d+ column \\d+)");

  private JsonMistake() {}

  /** Such as " (line 1 column 8)"; empty where the parser tells no place. */
  static String place(Exception mistake) {
    Matcher place = PLACE.matcher(String.valueOf(mistake.getMessage()));
    return place.find() ? " (" + place.group(1) + ")" : "";
  }
}

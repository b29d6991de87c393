package org.hearsay.extract;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Token;

/**
 * What a paragraph sets before its first sentence and nobody says: the place of a dispatch, {@code
 * LIMA (Wire) — }, or the hour of an entry, {@code 10:42 am: }.
 */
public final class Dateline {

  /** In tokens, with the mark that closes it. */
  private static final int LONGEST = 12;

  /** The place, in capitals, has so many letters at least. */
  private static final int SHORTEST_PLACE = 3;

  private static final Set<String> DASHES = Set.of("-", "--", "---", "—", "–", "―");
  private static final Set<String> CLOSE_PLACE = Set.of(",", "(", "[");
  private static final Set<String> MERIDIEMS = Set.of("am", "pm", "a.m.", "p.m.");

  private Dateline() {}

  /** How many tokens of a paragraph, given from its start, are its dateline; 0 if it has none. */
  public static int size(List<Token> paragraph) {
    int last = Math.min(paragraph.size(), LONGEST) - 1;
    boolean place = last > 0 && isPlace(paragraph.get(0).form());
    boolean hour = last > 0 && Character.isDigit(paragraph.get(0).form().charAt(0));
    for (int i = 1; i < last && (place || hour); i++) {
      String form = paragraph.get(i).form();
      boolean closes =
          place
              ? DASHES.contains(form)
              : form.equals(":") && MERIDIEMS.contains(paragraph.get(i - 1).lower());
      if (closes) {
        return hour || isDispatch(paragraph, i) ? i + 1 : 0;
      }
      if (!mayStand(form)) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Not {@code NATO — the alliance of 32 — said}: a sentence begins after the dash, and the place,
   * up to its date or agency, is all in capitals.
   */
  private static boolean isDispatch(List<Token> paragraph, int dash) {
    return !Character.isLowerCase(paragraph.get(dash + 1).form().charAt(0))
        && paragraph.subList(0, dash).stream()
            .map(Token::form)
            .takeWhile(form -> !CLOSE_PLACE.contains(form))
            .allMatch(form -> form.chars().noneMatch(Character::isLowerCase));
  }

  private static boolean isPlace(String form) {
    return form.length() >= SHORTEST_PLACE && form.chars().allMatch(Character::isUpperCase);
  }

  /** Names, numbers and marks, but no word of a sentence. */
  private static boolean mayStand(String form) {
    char first = form.charAt(0);
    return !Character.isLetter(first) || Character.isUpperCase(first) || MERIDIEMS.contains(form);
  }
}

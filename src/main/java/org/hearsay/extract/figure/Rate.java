package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Unit;
import org.hearsay.text.Lemmas;

/**
 * What a quantity is reckoned per: "per barrel", "a month", "-a-day".
 *
 * @param surface its words
 * @param normalized {@code per} and the name of a unit or a noun
 * @param end index after its last lexeme
 */
record Rate(String surface, String normalized, int end) {

  private static final Set<String> ARTICLES = Set.of("a", "an", "each", "every");

  /** What is sold or reckoned one by one, besides time. */
  private static final Set<String> PIECES =
      Set.of(
          "share",
          "barrel",
          "ounce",
          "gallon",
          "ton",
          "tonne",
          "pound",
          "litre",
          "liter",
          "kilo",
          "kilogram",
          "gram",
          "piece",
          "head",
          "person",
          "unit",
          "bushel",
          "ticket",
          "bottle",
          "pint",
          "mile",
          "pop",
          "game",
          "match",
          "acre",
          "visit",
          "session",
          "shift",
          "semester");

  static Optional<Rate> read(LexemeLine line, int from) {
    int at = line.at(from).isHyphen() && line.at(from).glued() ? from + 1 : from;
    int noun = line.at(at + 1).isHyphen() && at > from ? at + 2 : at + 1;
    boolean per = line.is(at, "per") || (line.is(at, "/") && line.at(at).glued());
    boolean ago = line.isAny(noun + 1, Set.of("ago", "earlier", "later", "before", "after"));
    boolean article = line.isAny(at, ARTICLES) && isReckonedBy(line.at(noun)) && !ago;
    if (!per && !article) {
      return Optional.empty();
    }
    Optional<UnitWords> unit = UnitTable.read(line, noun);
    boolean noNoun = !line.at(noun).isNoun() || (line.at(noun).isName() && !per);
    if (unit.isEmpty() && noNoun && !PIECES.contains(line.at(noun).lower())) {
      return Optional.empty();
    }
    int end = unit.map(UnitWords::end).orElse(noun + 1);
    String name =
        unit.map(u -> u.unit().normalized()).orElse(Lemmas.singular(line.at(noun).lower()));
    return Optional.of(new Rate(line.text(from, end), "per " + name, end));
  }

  private static boolean isReckonedBy(Lexeme noun) {
    return PIECES.contains(noun.lower()) || UnitTable.isTime(noun.lower());
  }

  /** The unit of a quantity reckoned so. */
  Unit of(Unit unit) {
    String joint = surface.startsWith("-") || surface.startsWith("/") ? "" : " ";
    return new Unit(
        unit.surface() + joint + surface, (unit.normalized() + " " + normalized).strip());
  }
}

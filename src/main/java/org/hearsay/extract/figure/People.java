package org.hearsay.extract.figure;

import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.extract.Places;
import org.hearsay.text.Lemmas;
import org.hearsay.text.WordTable;

/** Tells nouns for people from those for things. */
final class People {

  private static final Set<String> NOUNS = WordTable.beside(People.class, "people.txt").words();
  private static final Set<String> GROUPS = WordTable.beside(People.class, "groups.txt").words();
  private static final Pattern ENDING = Pattern.compile(".{2,}(?:ist|ee|man|woman|folk|people)");

  private People() {}

  /** "ferrymen", which are more than one, and not "specimen". */
  private static boolean isOfMen(Lexeme noun) {
    return noun.isTagged("NNS") && noun.lower().endsWith("men");
  }

  /** Whether a noun names what is made of people: "crew". */
  static boolean isGroup(Lexeme noun) {
    return noun.isNoun() && GROUPS.contains(Lemmas.singular(noun.lower()));
  }

  /** Whether a noun, in whatever number and case, names people: "residents", "Americans". */
  static boolean isNamedBy(Lexeme noun) {
    String singular = Lemmas.singular(noun.lower());
    return NOUNS.contains(singular)
        || ENDING.matcher(singular).matches()
        || isOfMen(noun)
        || Places.ofDemonym(Lemmas.singular(noun.form())).isPresent();
  }
}

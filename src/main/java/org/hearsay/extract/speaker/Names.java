package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.extract.Places;
import org.hearsay.text.WordTable;

/** What the words of a proper name tell of its bearer. */
final class Names {

  private static final Set<String> ORGANIZATION_WORDS =
      WordTable.beside(Names.class, "organization-words.tsv").words();
  private static final Set<String> KNOWN_ORGANIZATIONS =
      WordTable.beside(Names.class, "known-organizations.tsv").words();

  private static final Map<String, Set<String>> NICKNAMES =
      WordTable.beside(Names.class, "nicknames.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.toSet())));

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "le", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den",
          "ter", "bin", "ibn", "bint", "al", "el", "ben", "y", "e");

  private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

  private static final Set<String> CALENDAR =
      WordTable.beside(Names.class, "calendar-words.tsv").words();

  private static final int LONGEST_FIRM = 3;

  /** Of "MacDoe", the "Mac". */
  private static final int LONGEST_PREFIX = 3;

  private Names() {}

  /** "de", "van", "bin": words in lower case within a name. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** "Jr.", "III". */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isCalendarWord(String word) {
    return CALENDAR.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "J.", "J.R.": one or more initials. */
  static boolean isInitial(String word) {
    return word.length() <= 4
        && word.endsWith(".")
        && Character.isUpperCase(word.charAt(0))
        && (word.length() == 2 || word.charAt(1) == '.');
  }

  /** "Ken" and "Kenneth", "K." and "Kenneth", "Bill" and "William". */
  static boolean isSameGiven(String a, String b) {
    String shorter = (a.length() <= b.length() ? a : b).toLowerCase(Locale.ROOT);
    String longer = (a.length() <= b.length() ? b : a).toLowerCase(Locale.ROOT);
    boolean initial = shorter.length() == 2 && shorter.charAt(1) == '.';
    return longer.equals(shorter)
        || (shorter.length() > 2 && !initial && longer.startsWith(shorter))
        || (initial && longer.charAt(0) == shorter.charAt(0))
        || NICKNAMES.getOrDefault(shorter, Set.of()).contains(longer)
        || NICKNAMES.getOrDefault(longer, Set.of()).contains(shorter);
  }

  /** "DOE", as a transcript names its speakers. */
  static boolean isInCapitals(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Two to six capitals, as of an organization. */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '-' && c != '&' && c != '.' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 6 && word.length() <= 8;
  }

  /** "HarborLink": two words in one, as firms write them; "McDoe" and "LaDoe" are persons. */
  static boolean isJoined(String word) {
    for (int i = LONGEST_PREFIX + 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return !word.startsWith("Fitz");
      }
    }
    return false;
  }

  static boolean isQuotationMark(String word) {
    return word.equals("\"") || word.equals("''") || word.equals("``");
  }

  /** "NATO." at the end of a sentence is "NATO", "U.N." stays. */
  static String withoutStop(String word) {
    boolean stop = isAcronym(word) && word.indexOf('.') == word.length() - 1 && word.length() > 3;
    return stop ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a single word is the name of a well-known organization. */
  static boolean isKnownOrganization(String name) {
    return KNOWN_ORGANIZATIONS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the first word may stand for the whole, as "Brask" for "Brask Airlines": not if it is a
   * word of its own, and not of a body that is called after a person or place ("Doe Foundation").
   */
  static boolean isFirm(List<String> parts) {
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    boolean own =
        GivenNames.contains(first)
            || isOrganizationWord(first)
            || Places.of(first).isPresent()
            || Places.isDemonym(first)
            || Noun.of(first).isPresent();
    return parts.size() <= LONGEST_FIRM
        && !own
        && ORGANIZATION_WORDS.contains(last.toLowerCase(Locale.ROOT))
        && Noun.of(last).isEmpty();
  }

  /** Whether a word of a name makes it an organization's. */
  static boolean isOrganizationWord(String word) {
    return ORGANIZATION_WORDS.contains(word.toLowerCase(Locale.ROOT))
        || Noun.of(word).filter(noun -> noun.is(NounKind.ORGANIZATION)).isPresent();
  }
}

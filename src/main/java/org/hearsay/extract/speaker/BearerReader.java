package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.extract.Places;
import org.hearsay.extract.speaker.NameMention.Bearer;
import org.hearsay.text.Lemmas;
import org.hearsay.text.Token;

/** Tells by the form of a name, and the words beside it, whose it is. */
record BearerReader(List<Token> tokens) {

  private static final int LONGEST_PERSON = 5;

  private static final Set<String> ARTICLES = Set.of("la", "le", "el", "il", "los", "las");

  private static final Set<String> PARTS_OF_A_PLACE =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "new",
          "great",
          "greater",
          "communist",
          "soviet",
          "imperial");

  /** Whose name stands from a token to before another. */
  Bearer read(int first, int end) {
    List<String> parts =
        tokens.subList(first, end).stream()
            .map(Token::form)
            .filter(form -> !Names.isQuotationMark(form))
            .toList();
    String name = String.join(" ", parts);
    String last = parts.get(parts.size() - 1);
    boolean given = isGiven(parts.get(0)) || Names.isInitial(parts.get(0));
    if (Places.isGovernment(name)) {
      return Bearer.GOVERNMENT;
    }
    if (isPlural(first, end) && !(given && parts.size() > 1)) {
      return Bearer.GROUP;
    }
    if (Names.isOrganizationWord(last) || parts.contains("of") || parts.contains("&")) {
      return Bearer.ORGANIZATION;
    }
    return parts.size() == 1 ? single(name, first, given) : several(parts, first, end, given);
  }

  /** "La Voce" is not called "La". */
  private static boolean isGiven(String word) {
    return GivenNames.contains(word) && !ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  private Bearer single(String name, int first, boolean given) {
    if (isTranscribed(name, first)) {
      return Bearer.PERSON;
    }
    if (Places.isDemonym(name)) {
      return Bearer.GROUP;
    }
    boolean organization =
        Names.isAcronym(name)
            || Names.isKnownOrganization(name)
            || (Names.isJoined(name) && !given)
            || (isThe(first - 1) && !given);
    return organization ? Bearer.ORGANIZATION : Bearer.UNKNOWN;
  }

  private Bearer several(List<String> parts, int first, int end, boolean given) {
    String last = parts.get(parts.size() - 1);
    boolean steven = given && parts.size() == 2 && !isDeterminer(first - 1);
    if (!steven && Noun.of(last).filter(noun -> noun.is(NounKind.DOCUMENT)).isPresent()) {
      return Bearer.DOCUMENT;
    }
    if (given && parts.size() <= LONGEST_PERSON) {
      return Bearer.PERSON;
    }
    if (Places.isGovernment(last) && parts.size() == 2) {
      return PARTS_OF_A_PLACE.contains(Cast.key(parts.get(0)))
          ? Bearer.GOVERNMENT
          : Bearer.ORGANIZATION;
    }
    boolean several = tokens.get(end - 1).tag().equals("NNPS");
    if (several || parts.stream().anyMatch(Names::isOrganizationWord) || isThe(first - 1)) {
      return Bearer.ORGANIZATION;
    }
    return parts.size() <= 3 ? Bearer.PERHAPS_PERSON : Bearer.ORGANIZATION;
  }

  /** "DOE: Thank you." */
  private boolean isTranscribed(String name, int first) {
    int next = first + 1;
    return Names.isInCapitals(name) && next < tokens.size() && tokens.get(next).form().equals(":");
  }

  private boolean isDeterminer(int i) {
    return i >= 0 && tokens.get(i).is("DT");
  }

  private boolean isThe(int i) {
    return i >= 0 && tokens.get(i).form().equalsIgnoreCase("the");
  }

  /** "Democrats", "the Clintons", "Russians". */
  private boolean isPlural(int first, int end) {
    Token token = tokens.get(end - 1);
    String last = token.form();
    String singular = Lemmas.singular(token.lower());
    if (Names.isOrganizationWord(last)
        || Names.isAcronym(last)
        || singular.equalsIgnoreCase(last)) {
      return false;
    }
    boolean people =
        Places.isDemonym(singular)
            || Noun.of(singular).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
    boolean modifies = end < tokens.size() && tokens.get(end).is("NN");
    boolean family = token.tag().equals("NNPS") && isThe(first - 1) && !modifies;
    return people || family;
  }
}

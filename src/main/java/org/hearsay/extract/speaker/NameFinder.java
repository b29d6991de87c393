package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.speaker.NameMention.Bearer;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Finds the proper names of a sentence by its tags: runs of proper nouns, with the particles and
 * "of" that join them, parted from the titles before them.
 */
final class NameFinder {

  private final Sentence sentence;
  private final int index;
  private final List<Token> tokens;

  private NameFinder(Sentence sentence, int index) {
    this.sentence = sentence;
    this.index = index;
    this.tokens = sentence.tokens();
  }

  /** The names in reading order, not overlapping. */
  static List<NameMention> find(Sentence sentence, int index) {
    return new NameFinder(sentence, index).names();
  }

  private List<NameMention> names() {
    List<NameMention> found = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      if (isNameWord(i)) {
        int end = runEnd(i);
        read(runStart(i), end).ifPresent(found::add);
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  private boolean isNameWord(int i) {
    String form = tokens.get(i).form();
    return tokens.get(i).is("NNP")
        && Character.isLetter(form.charAt(0))
        && !Names.isCalendarWord(form);
  }

  private boolean isNameWordAt(int i) {
    return i < tokens.size() && isNameWord(i);
  }

  /** "de Blasio": a particle before the run belongs to it. */
  private int runStart(int first) {
    int start = first;
    while (start > 0 && isParticleAt(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isParticleAt(int i) {
    Token token = tokens.get(i);
    return Names.isParticle(token.form()) && !token.is("DT") && !token.is("PRP");
  }

  private int runEnd(int first) {
    int i = first;
    while (i < tokens.size()) {
      if (isNameWord(i)) {
        i++;
      } else if (joins(i) && isNameWordAt(i + 1)) {
        i += 2;
      } else if (isOf(i, first) && isNameWordAt(i + 1)) {
        i += 2;
      } else if (isOf(i, first) && isThe(i + 1) && isNameWordAt(i + 2)) {
        i += 3;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean joins(int i) {
    return isParticleAt(i) || tokens.get(i).form().equals("&");
  }

  private boolean isThe(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).form().equalsIgnoreCase("the");
  }

  /** "Department of Justice", "Secretary of State": an office or organization before "of". */
  private boolean isOf(int i, int first) {
    if (i == first) {
      return false;
    }
    String form = tokens.get(i).form();
    String before = tokens.get(i - 1).form();
    if (form.equals("for")) {
      return Names.isOrganizationWord(before);
    }
    if (!form.equals("of")) {
      return false;
    }
    return Names.isOrganizationWord(before) || Title.of(before).isPresent();
  }

  private Optional<NameMention> read(int start, int end) {
    int first = afterTitles(start, end);
    if (first >= end || isOpeningNoun(first, end)) {
      return Optional.empty();
    }
    List<String> parts = tokens.subList(first, end).stream().map(Token::form).toList();
    Gender gender = titleGender(start, first);
    Bearer bearer = start < first ? Bearer.PERSON : bearer(parts, first);
    if (bearer == Bearer.PERSON || bearer == Bearer.PERHAPS_PERSON) {
      gender = gender.or(parts.size() > 1 ? givenGender(parts) : Gender.UNKNOWN);
    }
    return Optional.of(
        new NameMention(index, start, first, end, parts, bearer, gender, titleRole(start, first)));
  }

  /** "Poll: …": a common noun that has its capital from the start of the sentence. */
  private boolean isOpeningNoun(int first, int end) {
    String form = tokens.get(first).form();
    return first == 0 && end == 1 && Noun.of(form).isPresent() && !GivenNames.contains(form);
  }

  /**
   * Where the name begins after the last title of the run: "FBI Director | James Comey", "Secretary
   * of State | John Kerry". A run of titles only ("the Attorney General") holds no name.
   */
  private int afterTitles(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      Optional<Title> title = Title.of(tokens.get(i).form());
      boolean isName = i > start && i == end - 1 && isInitialOrGiven(i - 1);
      boolean inOrganization = i < end - 1 && Names.isOrganizationWord(tokens.get(end - 1).form());
      if (title.isPresent() && !isName && !inOrganization) {
        return afterTitle(i, end, title.get());
      }
    }
    return start;
  }

  private int afterTitle(int title, int end, Title word) {
    if (title + 1 < end && tokens.get(title + 1).form().equals("of")) {
      int i = title + 2;
      while (i < end && !GivenNames.contains(tokens.get(i).form())) {
        i++;
      }
      return i;
    }
    return word.isRegal() && title + 2 == end ? title : title + 1;
  }

  private boolean isInitialOrGiven(int i) {
    String form = tokens.get(i).form();
    return Names.isInitial(form) || GivenNames.contains(form);
  }

  private Gender titleGender(int start, int first) {
    Gender gender = Gender.UNKNOWN;
    for (int i = start; i <= first && i < tokens.size(); i++) {
      gender = gender.or(Title.of(tokens.get(i).form()).map(Title::gender).orElse(Gender.UNKNOWN));
    }
    return gender;
  }

  private Optional<String> titleRole(int start, int first) {
    return start < first
        ? tokens.subList(start, first).stream()
            .flatMap(token -> Title.of(token.form()).flatMap(Title::role).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Gender givenGender(List<String> parts) {
    return GivenNames.gender(parts.get(0)).orElse(Gender.UNKNOWN);
  }

  private Bearer bearer(List<String> parts, int first) {
    String name = String.join(" ", parts);
    String last = parts.get(parts.size() - 1);
    if (Places.isGovernment(name)) {
      return Bearer.GOVERNMENT;
    }
    boolean given = GivenNames.contains(parts.get(0)) || Names.isInitial(parts.get(0));
    if (isPlural(parts, first) && !(given && parts.size() > 1)) {
      return Bearer.GROUP;
    }
    if (Names.isOrganizationWord(last) || parts.contains("of") || parts.contains("&")) {
      return Bearer.ORGANIZATION;
    }
    if (parts.size() > 1 && isDocument(last)) {
      return Bearer.DOCUMENT;
    }
    if (parts.size() > 1 && given && parts.size() <= 5) {
      return Bearer.PERSON;
    }
    if (Places.isGovernment(last) && !given && parts.size() == 2) {
      return Bearer.GOVERNMENT;
    }
    if (isTranscribed(parts, first)) {
      return Bearer.PERSON;
    }
    if (parts.size() == 1) {
      boolean organization =
          Names.isAcronym(name) || Names.isKnownOrganization(name) || (isThe(first - 1) && !given);
      return organization ? Bearer.ORGANIZATION : Bearer.UNKNOWN;
    }
    if (parts.stream().anyMatch(Names::isOrganizationWord) || isThe(first - 1)) {
      return Bearer.ORGANIZATION;
    }
    return parts.size() <= 3 ? Bearer.PERHAPS_PERSON : Bearer.ORGANIZATION;
  }

  /** "DOE: Thank you." */
  private boolean isTranscribed(List<String> parts, int first) {
    int next = first + 1;
    return parts.size() == 1
        && Names.isInCapitals(parts.get(0))
        && next < tokens.size()
        && tokens.get(next).form().equals(":");
  }

  private static boolean isDocument(String word) {
    return Noun.of(word).filter(noun -> noun.is(NounKind.DOCUMENT)).isPresent();
  }

  /** "Democrats", "the Clintons", "Russians". */
  private boolean isPlural(List<String> parts, int first) {
    String last = parts.get(parts.size() - 1);
    Token token = tokens.get(first + parts.size() - 1);
    if (Names.isOrganizationWord(last) || Names.isAcronym(last)) {
      return false;
    }
    String singular = Noun.singular(last);
    boolean plural = !singular.equalsIgnoreCase(last);
    boolean people =
        Places.isDemonym(singular)
            || Noun.of(singular).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
    int next = first + parts.size();
    boolean modifies = next < tokens.size() && tokens.get(next).is("NN");
    boolean family = token.tag().equals("NNPS") && isThe(first - 1) && !modifies;
    return plural && (people || family);
  }
}

package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.extract.speaker.NameMention.Bearer;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Reads the names that a sentence shortens itself: of "the Union to Keep Our Harbors (UKOH)" the
 * words whose initials stand in the brackets, small words passed over, after Schwartz and Hearst
 * (2003).
 */
final class AcronymReader {

  private final List<Token> tokens;

  private AcronymReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The full names that stand before acronyms in brackets. */
  static List<NameMention> find(Sentence sentence, int index) {
    AcronymReader reader = new AcronymReader(sentence.tokens());
    List<NameMention> found = new ArrayList<>();
    for (int bracket = 2; bracket + 1 < sentence.tokens().size(); bracket++) {
      reader.nameBefore(bracket, index).ifPresent(found::add);
    }
    return found;
  }

  private Optional<NameMention> nameBefore(int bracket, int index) {
    String acronym = tokens.get(bracket + 1).form();
    if (!tokens.get(bracket).form().equals("(") || !isLetters(acronym)) {
      return Optional.empty();
    }
    OptionalInt first = firstWord(bracket, acronym);
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(index, first.getAsInt(), bracket));
  }

  private static boolean isLetters(String word) {
    return Names.isAcronym(word) && word.chars().allMatch(Character::isLetter);
  }

  /** Where the words begin whose capitals, the last word's first, spell the acronym backwards. */
  private OptionalInt firstWord(int bracket, String acronym) {
    int letter = acronym.length() - 1;
    int last = Math.max(0, bracket - 2 * acronym.length() - 1);
    for (int i = bracket - 1; i >= last; i--) {
      char initial = tokens.get(i).form().charAt(0);
      if (initial == acronym.charAt(letter)) {
        letter--;
      } else if (!Character.isLowerCase(initial) || i == bracket - 1) {
        return OptionalInt.empty();
      }
      if (letter < 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private NameMention mention(int index, int first, int end) {
    List<String> parts = tokens.subList(first, end).stream().map(Token::form).toList();
    Bearer bearer = new BearerReader(tokens).read(first, end);
    return new NameMention(
        index,
        first,
        first,
        end,
        parts,
        bearer == Bearer.DOCUMENT ? bearer : Bearer.ORGANIZATION,
        Gender.UNKNOWN,
        Optional.empty());
  }
}

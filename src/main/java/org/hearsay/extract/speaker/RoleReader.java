package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Reads the roles that stand beside a person's name: before it ("presidential candidate Jane Doe"),
 * before it and set off ("the country's ombudsman, Jane Doe,"), and after it ("Jane Doe, the
 * assistant to the President").
 */
final class RoleReader {

  private static final Set<String> LOCATIVE = Set.of("in", "at", "near", "outside", "across");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Discourse discourse;

  RoleReader(Sentence sentence, Discourse discourse) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.discourse = discourse;
  }

  List<Role> beside(NameMention name) {
    List<Role> roles = new ArrayList<>();
    before(name.first()).ifPresent(roles::add);
    int comma = name.titled() - 1;
    if (isComma(comma) && isAside(name)) {
      beforeLink(comma).or(() -> before(comma)).ifPresent(roles::add);
    }
    if (isComma(name.end()) && !isPlace(name)) {
      after(name).ifPresent(roles::add);
    }
    return roles;
  }

  private boolean isComma(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).form().equals(",");
  }

  /** "In Graz, a doctor said": of a name that nothing tells, the preposition tells a place. */
  private boolean isPlace(NameMention name) {
    return name.bearer() == NameMention.Bearer.UNKNOWN
        && name.titled() > 0
        && LOCATIVE.contains(tokens.get(name.titled() - 1).lower());
  }

  private boolean isAside(NameMention name) {
    return name.end() >= tokens.size() || !SourcePhrase.isWord(tokens.get(name.end()));
  }

  /** The role whose noun phrase ends before a token. */
  private Optional<Role> before(int end) {
    int first = nounPhraseStart(end);
    return first < end ? role(first, end, end) : Optional.empty();
  }

  /** The role whose noun phrase, with what "for" or the like adds, ends before a token. */
  private Optional<Role> beforeLink(int end) {
    int link = nounPhraseStart(end) - 1;
    if (link > 0 && tokens.get(link).is("DT")) {
      link--;
    }
    if (link < 1 || link + 1 >= end || !tokens.get(link).is("IN")) {
      return Optional.empty();
    }
    int first = nounPhraseStart(link);
    return first < link ? role(first, link, end) : Optional.empty();
  }

  private int nounPhraseStart(int end) {
    int first = end;
    while (first > 0 && isPremodifier(tokens.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isPremodifier(Token token) {
    return token.is("NN")
        || token.is("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("PRP$")
        || token.tag().equals("CD");
  }

  /** The role in apposition after a name. */
  private Optional<Role> after(NameMention name) {
    int first = name.end() + 1;
    if (first >= tokens.size()) {
      return Optional.empty();
    }
    int end = asideEnd(first);
    SourcePhrase phrase = discourse.phrase(name.sentence(), first, Math.max(end, first + 1));
    return role(first, phrase.nucleus(), end);
  }

  /** Where an aside closes: at a comma, dash, bracket, relative pronoun or verb. */
  private int asideEnd(int first) {
    int i = first;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      boolean verb = token.is("VB") && !token.tag().equals("VBN") && i > first;
      if ((!SourcePhrase.isWord(token) && !token.tag().equals("POS")) || token.is("W") || verb) {
        break;
      }
      i++;
    }
    return i;
  }

  /** The role of a noun phrase whose head comes before {@code nucleus}, if it is a person's. */
  private Optional<Role> role(int first, int nucleus, int end) {
    Token head = tokens.get(nucleus - 1);
    Optional<String> noun =
        Title.of(head.form())
            .flatMap(Title::role)
            .or(() -> Noun.of(head.form()).filter(n -> n.is(NounKind.PERSON)).map(Noun::form));
    boolean verb =
        tokens.subList(first, nucleus).stream().anyMatch(t -> t.is("VB") && !t.is("VBN"));
    if (noun.isEmpty() || end <= first || verb) {
      return Optional.empty();
    }
    return Optional.of(
        new Role(
            sentence.span(first, end),
            noun.get(),
            RoleSought.modifiers(tokens.subList(first, end)),
            gender(first, noun.get())));
  }

  /** None of "her husband", which after a name may be the next in a list. */
  private Gender gender(int first, String noun) {
    return tokens.get(first).tag().equals("PRP$") ? Gender.UNKNOWN : Gender.ofNoun(noun);
  }
}

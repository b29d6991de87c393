package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/** Several who say the same are a group: "Doe and Roe". */
final class CoordinationRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    if (isJoinedAfterAside(phrase, reading)) {
      String words = reading.words(phrase, phrase.afterDeterminer(), phrase.end());
      return Optional.of(reading.described(words, AgentType.GROUP, false));
    }
    if (phrase.joint().isEmpty()
        || TwoRolesRule.isTwoRoles(phrase)
        || isNamedByRoles(phrase, phrase.joint().getAsInt(), reading)) {
      return Optional.empty();
    }
    String words = reading.words(phrase, phrase.afterDeterminer(), phrase.nucleus());
    return Optional.of(reading.described(words, AgentType.GROUP, false));
  }

  /** "Doe (D) and Roe", "Doe, head of the clinic, and other nurses". */
  private static boolean isJoinedAfterAside(SourcePhrase phrase, Reading reading) {
    for (int and = phrase.nucleus() + 1; and + 1 < phrase.end(); and++) {
      String before = phrase.token(and - 1).form();
      boolean aside = before.equals(")") || before.equals(",");
      if (aside && phrase.token(and).form().equals("and")) {
        return endsInPeople(phrase, and + 1, reading);
      }
    }
    return false;
  }

  /** Whether the words from a token to the end of the source are a person's name or a plural. */
  private static boolean endsInPeople(SourcePhrase phrase, int first, Reading reading) {
    SourcePhrase rest = reading.phrase(phrase.index(), first, phrase.end());
    boolean whole =
        rest.nucleus() == phrase.end() || phrase.token(rest.nucleus()).form().equals("(");
    boolean person =
        reading
            .names()
            .at(phrase.index(), rest.nucleus() - 1)
            .filter(naming -> naming.agent().type() == AgentType.PERSON)
            .isPresent();
    return whole && (person || rest.isPlural());
  }

  /** "Former minister and candidate Jane Doe" is one. */
  private static boolean isNamedByRoles(SourcePhrase phrase, int and, Reading reading) {
    boolean name =
        reading
            .names()
            .at(phrase.index(), phrase.nucleus() - 1)
            .filter(naming -> naming.agent().type() == AgentType.PERSON)
            .filter(naming -> naming.mention().titled() > and + 1)
            .isPresent();
    Token before = phrase.token(and - 1);
    boolean role = reading.names().at(phrase.index(), and - 1).isEmpty() && !before.is("PRP");
    return name && role && !before.tag().equals("NNS");
  }
}

package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/** Several who say the same are a group: "Doe and Roe". */
final class CoordinationRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    if (isJoinedAfterAside(phrase, discourse)) {
      String words = discourse.words(phrase, phrase.afterDeterminer(), phrase.end());
      return Optional.of(discourse.described(words, AgentType.GROUP, false));
    }
    if (phrase.joint().isEmpty()
        || TwoRolesRule.isTwoRoles(phrase)
        || isNamedByRoles(phrase, phrase.joint().getAsInt(), discourse)) {
      return Optional.empty();
    }
    String words = discourse.words(phrase, phrase.afterDeterminer(), phrase.nucleus());
    return Optional.of(discourse.described(words, AgentType.GROUP, false));
  }

  /** "Doe (D) and Roe", "Doe, head of the clinic, and other nurses". */
  private static boolean isJoinedAfterAside(SourcePhrase phrase, Discourse discourse) {
    for (int and = phrase.nucleus() + 1; and + 1 < phrase.end(); and++) {
      String before = phrase.token(and - 1).form();
      boolean aside = before.equals(")") || before.equals(",");
      if (aside && phrase.token(and).form().equals("and")) {
        return endsInPeople(phrase, and + 1, discourse);
      }
    }
    return false;
  }

  /** Whether the words from a token to the end of the source are a person's name or a plural. */
  private static boolean endsInPeople(SourcePhrase phrase, int first, Discourse discourse) {
    SourcePhrase rest = discourse.phrase(phrase.index(), first, phrase.end());
    boolean whole =
        rest.nucleus() == phrase.end() || phrase.token(rest.nucleus()).form().equals("(");
    boolean person =
        discourse
            .names()
            .at(phrase.index(), rest.nucleus() - 1)
            .filter(naming -> naming.agent().type() == AgentType.PERSON)
            .isPresent();
    return whole && (person || rest.isPlural());
  }

  /** "Former minister and candidate Jane Doe" is one. */
  private static boolean isNamedByRoles(SourcePhrase phrase, int and, Discourse discourse) {
    boolean name =
        discourse
            .names()
            .at(phrase.index(), phrase.nucleus() - 1)
            .filter(naming -> naming.agent().type() == AgentType.PERSON)
            .filter(naming -> naming.mention().titled() > and + 1)
            .isPresent();
    Token before = phrase.token(and - 1);
    boolean role = discourse.names().at(phrase.index(), and - 1).isEmpty() && !before.is("PRP");
    return name && role && !before.tag().equals("NNS");
  }
}

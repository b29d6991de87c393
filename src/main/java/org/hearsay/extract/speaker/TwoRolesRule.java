package org.hearsay.extract.speaker;

import java.util.Optional;
import org.hearsay.extract.speaker.SourcePhrase.Determiner;

/** Two roles under one article are one person's: "The former mayor and Olympic sprinter". */
final class TwoRolesRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    if (!isTwoRoles(phrase)) {
      return Optional.empty();
    }
    int and = phrase.joint().getAsInt();
    SourcePhrase first = discourse.phrase(phrase.index(), phrase.first(), and);
    return discourse.resolve(source.part(first));
  }

  /** Whether the phrase names one person by two nouns; without an antecedent it stays open. */
  static boolean isTwoRoles(SourcePhrase phrase) {
    return phrase.determiner() == Determiner.DEFINITE
        && !phrase.isPlural()
        && phrase.joint().isPresent()
        && isPerson(phrase.headWord())
        && isPerson(phrase.token(phrase.joint().getAsInt() - 1).form());
  }

  private static boolean isPerson(String word) {
    return Noun.of(word).filter(noun -> noun.is(NounKind.PERSON)).isPresent();
  }
}

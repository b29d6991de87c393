package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.extract.speaker.NameMention.Bearer;
import org.hearsay.text.Token;

/**
 * A source of capitalized words only is a name even where the tags or a headline in title case hide
 * it: "Will" of someone called so, "Jane Doe" of "Jane Doe Tells Her Story".
 */
final class BareNameRule implements SpeakerRule {

  private static final int LONGEST = 4;

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    List<Token> words = phrase.sentence().tokens().subList(phrase.first(), phrase.end());
    boolean capitals =
        words.stream().allMatch(word -> Character.isUpperCase(word.form().charAt(0)));
    if (!capitals || words.size() > LONGEST || Pronoun.of(words.get(0).form()).isPresent()) {
      return Optional.empty();
    }
    List<String> parts = words.stream().map(Token::form).toList();
    return parts.size() > 1
        ? full(parts, phrase, discourse)
        : discourse
            .cast()
            .known(mention(parts, phrase, Bearer.UNKNOWN))
            .filter(agent -> agent.type() == AgentType.PERSON);
  }

  private static Optional<Agent> full(
      List<String> parts, SourcePhrase phrase, Discourse discourse) {
    boolean person =
        GivenNames.contains(parts.get(0))
            && parts.stream().allMatch(part -> Noun.ofAny(part).isEmpty());
    return person
        ? Optional.of(discourse.cast().bearer(mention(parts, phrase, Bearer.PERSON)))
        : Optional.empty();
  }

  private static NameMention mention(List<String> parts, SourcePhrase phrase, Bearer bearer) {
    Gender gender =
        bearer == Bearer.PERSON
            ? GivenNames.gender(parts.get(0)).orElse(Gender.UNKNOWN)
            : Gender.UNKNOWN;
    return new NameMention(
        phrase.index(),
        phrase.first(),
        phrase.first(),
        phrase.end(),
        parts,
        bearer,
        gender,
        Optional.empty());
  }
}

package org.hearsay.extract.speaker;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.claim.AgentType;
import org.hearsay.extract.Quotations;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Phrase;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * What is known of a document when the reading has come to some place in it: its cast, and who is
 * on the scene.
 */
record Discourse(
    AnnotatedDocument document,
    CastList names,
    Scene scene,
    Quotations quotations,
    PhraseParser parser,
    Sieve sieve) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Whom the source means, by the first rule that is sure. */
  Optional<Agent> resolve(Source source) {
    return sieve.resolve(source, this);
  }

  Cast cast() {
    return names.cast();
  }

  Sentence sentence(int index) {
    return document.sentences().get(index);
  }

  Phrase parse(int sentence) {
    return parser.parse(sentence(sentence));
  }

  SourcePhrase phrase(int sentence, int first, int end) {
    NounBounds bounds =
        new NounBounds(sentence(sentence), token -> names.at(sentence, token).isPresent());
    return SourcePhrase.of(sentence, sentence(sentence), bounds, first, end);
  }

  /** The words of a phrase's tokens, with plain apostrophes as names have them. */
  String words(SourcePhrase phrase, int first, int end) {
    return BLANKS
        .matcher(phrase.sentence().span(first, end).in(document.text()).replace('’', '\''))
        .replaceAll(" ");
  }

  /**
   * The phrase without article, with what "of" or "for" adds: "spokesman for the senator", "4 in
   * 10".
   */
  String description(SourcePhrase phrase) {
    return words(phrase, phrase.afterDeterminer(), describedEnd(phrase));
  }

  /** The words of a phrase up to where {@link #description} ends. */
  String mention(SourcePhrase phrase) {
    return words(phrase, phrase.first(), describedEnd(phrase));
  }

  private int describedEnd(SourcePhrase phrase) {
    int next = phrase.nucleus();
    boolean share =
        phrase.head().is("CD") && (phrase.isFollowedBy("in") || phrase.isFollowedBy("out"));
    return share || phrase.isFollowedBy("of") || phrase.isFollowedBy("for")
        ? describedEnd(phrase(phrase.index(), next + 1, phrase.end()))
        : next;
  }

  boolean isQuoted(Span span) {
    return quotations.covers(span.start());
  }

  /** Several, or one of a description that is as good as a name only if said so. */
  Agent described(String description, AgentType type, boolean named) {
    return cast().described(description, type, named);
  }

  /** The agent that a phrase describes; one of a description without name is a group to claims. */
  Agent described(SourcePhrase phrase, AgentType type) {
    Agent agent = cast().described(description(phrase), type, isNamed(phrase, type));
    agent.learn(Gender.ofNoun(phrase.headWord()));
    return agent;
  }

  /**
   * Whether a phrase is as good as a name: that of an office is which holds one ("the Doe
   * campaign", but not "the hospital" or "a Lima hospital"), that of a report or a person never.
   */
  boolean isNamed(SourcePhrase phrase, AgentType type) {
    return canBeNamed(phrase, type) && holdsName(phrase);
  }

  static boolean canBeNamed(SourcePhrase phrase, AgentType type) {
    boolean office = type == AgentType.ORGANIZATION || type == AgentType.GOVERNMENT;
    return office && phrase.determiner() != SourcePhrase.Determiner.INDEFINITE;
  }

  private boolean holdsName(SourcePhrase phrase) {
    return phrase.sentence().tokens().subList(phrase.first(), describedEnd(phrase)).stream()
        .anyMatch(token -> token.is("NNP"));
  }
}

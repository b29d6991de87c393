package org.hearsay.extract.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Looks again at names that were taken for persons' by their length alone: "Harbor Salt" is a firm
 * in a text that speaks of salt and never of anyone called Salt.
 */
final class GuessReview {

  private final Cast cast;
  private final List<Sentence> sentences;

  GuessReview(Cast cast, List<Sentence> sentences) {
    this.cast = cast;
    this.sentences = sentences;
  }

  /** "the Census" without a noun after it is nobody's name. */
  void reviewArticles(List<List<Naming>> namings) {
    for (List<Naming> names : namings) {
      for (Naming naming : names) {
        NameMention name = naming.mention();
        if (naming.agent().type() == AgentType.UNKNOWN && hasArticle(name)) {
          naming.agent().learn(AgentType.ORGANIZATION);
        }
      }
    }
  }

  /** "the newspaper Harbor Salt", "the company, Harbor Salt,": the noun tells whose name it is. */
  void reviewNouns(List<List<Naming>> namings) {
    for (List<Naming> names : namings) {
      for (Naming naming : names) {
        Agent agent = naming.agent();
        if (agent.isGuessed() || agent.type() == AgentType.UNKNOWN) {
          nounBefore(naming.mention())
              .filter(noun -> noun.is(NounKind.ORGANIZATION) && !noun.is(NounKind.PERSON))
              .ifPresent(noun -> agent.learn(AgentType.ORGANIZATION));
        }
      }
    }
  }

  /** The common noun right before a name, or before a comma with an article of its own. */
  private Optional<Noun> nounBefore(NameMention name) {
    List<Token> tokens = sentences.get(name.sentence()).tokens();
    int last = name.titled() - 1;
    boolean aside = last > 1 && tokens.get(last).form().equals(",");
    int noun = aside ? last - 1 : last;
    boolean opened = !aside || (isSubject(tokens, noun) && isClosed(tokens, name.end()));
    return noun >= 0 && opened && tokens.get(noun).tag().equals("NN")
        ? Noun.of(tokens.get(noun).form())
        : Optional.empty();
  }

  /**
   * An article stands before the noun, and no verb or preposition of its clause: not "when he left
   * the army", "a spokeswoman for the army".
   */
  private static boolean isSubject(List<Token> tokens, int noun) {
    int i = noun - 1;
    boolean article = tokens.get(i).is("DT") && !(i > 0 && tokens.get(i - 1).is("IN"));
    while (i >= 0 && !tokens.get(i).form().equals(",") && !tokens.get(i).isFinite()) {
      i--;
    }
    return article && (i < 0 || !tokens.get(i).isFinite());
  }

  /** A comma and the verb of the noun follow, and no further aside: not ", now 44, moved". */
  private static boolean isClosed(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).form().equals(",")
        && tokens.get(end + 1).isFinite();
  }

  private boolean hasArticle(NameMention name) {
    List<Token> tokens = sentences.get(name.sentence()).tokens();
    boolean modifies = name.end() < tokens.size() && tokens.get(name.end()).is("NN");
    return name.first() > 0
        && !modifies
        && !name.isFull()
        && tokens.get(name.first() - 1).form().equalsIgnoreCase("the");
  }

  void review(List<List<NameMention>> mentions) {
    List<Agent> guessed = cast.agents().stream().filter(Agent::isGuessed).toList();
    if (guessed.isEmpty()) {
      return;
    }
    Set<String> surnames =
        mentions.stream()
            .flatMap(List::stream)
            .filter(mention -> !mention.isFull())
            .map(NameMention::name)
            .map(Cast::key)
            .collect(Collectors.toSet());
    Set<String> nouns = commonNouns();
    Set<String> teams = withArticle(mentions);
    for (Agent agent : guessed) {
      String last = PersonName.of(agent.name()).surname();
      if ((nouns.contains(last) && !surnames.contains(last)) || teams.contains(last)) {
        agent.learn(AgentType.ORGANIZATION);
      }
    }
  }

  /** Single names with an article: after "Harbor Otters", "the Otters" are no person. */
  private Set<String> withArticle(List<List<NameMention>> mentions) {
    return mentions.stream()
        .flatMap(List::stream)
        .filter(this::hasArticle)
        .map(NameMention::name)
        .map(Cast::key)
        .collect(Collectors.toSet());
  }

  private Set<String> commonNouns() {
    return sentences.stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.tag().equals("NN") && Character.isLowerCase(token.form().charAt(0)))
        .map(Token::form)
        .collect(Collectors.toCollection(HashSet::new));
  }
}

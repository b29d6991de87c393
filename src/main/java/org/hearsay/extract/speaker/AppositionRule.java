package org.hearsay.extract.speaker;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Token;

/**
 * A role beside a name means its bearer: "the country's ombudsman, Jane Doe, said", "a lawyer for
 * the firm, Jane Doe, said", "Jane Doe, an ombudsman, who said".
 */
final class AppositionRule implements SpeakerRule {

  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with");

  private static final Set<String> ONES = Set.of("one", "another");

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    return nameAfter(source.phrase(), discourse).or(() -> nameBefore(source.phrase(), discourse));
  }

  private static Optional<Agent> nameBefore(SourcePhrase phrase, Discourse discourse) {
    boolean aside = phrase.first() > 1 && phrase.token(phrase.first() - 1).form().equals(",");
    boolean indefinite = phrase.determiner() == SourcePhrase.Determiner.INDEFINITE;
    return aside && indefinite && !phrase.isPlural()
        ? discourse
            .names()
            .at(phrase.index(), phrase.first() - 2)
            .map(Naming::agent)
            .filter(agent -> agent.type() == AgentType.PERSON && fits(agent, phrase))
        : Optional.empty();
  }

  private static Optional<Agent> nameAfter(SourcePhrase phrase, Discourse discourse) {
    boolean common = !phrase.head().is("PRP") && !phrase.head().is("W");
    int comma = comma(phrase);
    if (phrase.isPlural() || !common || comma + 1 >= phrase.sentence().tokens().size()) {
      return Optional.empty();
    }
    return discourse
        .names()
        .at(phrase.index(), afterModifiers(phrase, comma + 1, discourse))
        .filter(naming -> fillsAside(naming.mention(), phrase))
        .filter(naming -> fits(naming.agent(), phrase) || isWithin(naming, phrase))
        .map(Naming::agent);
  }

  /** The comma after the phrase, or after what "of", "for" or the like adds to it within it. */
  private static int comma(SourcePhrase phrase) {
    int i = phrase.nucleus();
    if (i < phrase.end() && LINKS.contains(phrase.token(i).form())) {
      while (i < phrase.end() && isPhraseWord(phrase.token(i))) {
        i++;
      }
    }
    int size = phrase.sentence().tokens().size();
    return i < size && isAsideMark(phrase.token(i)) ? i : size;
  }

  private static boolean isAsideMark(Token token) {
    return token.form().equals(",") || token.form().equals("—") || token.form().equals("--");
  }

  private static boolean isPhraseWord(Token token) {
    boolean clause = token.is("VB") || token.is("W") || token.is("MD");
    return (SourcePhrase.isWord(token) && !clause) || token.tag().equals("POS");
  }

  /** Within the source, "syndicated radio host" or "the host" may stand before the name. */
  private static int afterModifiers(SourcePhrase phrase, int first, Discourse discourse) {
    int i = first;
    while (i < phrase.end() - 1
        && discourse.names().at(phrase.index(), i).isEmpty()
        && (phrase.token(i).is("NN")
            || phrase.token(i).is("JJ")
            || (i == first && phrase.token(i).is("DT")))) {
      i++;
    }
    return i;
  }

  /** After the name comes a comma, a clause or the end, and not another of a list. */
  private static boolean fillsAside(NameMention name, SourcePhrase phrase) {
    int size = phrase.sentence().tokens().size();
    boolean closed =
        name.end() >= size
            || !SourcePhrase.isWord(phrase.token(name.end()))
            || name.end() <= phrase.end();
    boolean list =
        (name.end() < size && phrase.token(name.end()).is("CC"))
            || (name.end() + 1 < size && phrase.token(name.end() + 1).is("CC"));
    return closed && !list;
  }

  /**
   * "another favorite, Jane Doe", "the operator, Harbor Lines": of a noun that no table has, or a
   * name that nothing tells whose it is, the source's own words tell.
   */
  private static boolean isWithin(Naming naming, SourcePhrase phrase) {
    Agent agent = naming.agent();
    boolean open = agent.isSurelyPerson() ? Noun.of(phrase.headWord()).isEmpty() : isOpen(agent);
    return naming.mention().end() <= phrase.end() && phrase.head().tag().equals("NN") && open;
  }

  private static boolean isOpen(Agent agent) {
    return agent.type() == AgentType.UNKNOWN
        || agent.type() == AgentType.ORGANIZATION
        || agent.isGuessed();
  }

  private static boolean fits(Agent agent, SourcePhrase phrase) {
    Optional<Noun> noun = Noun.of(phrase.headWord());
    boolean oneOf =
        ONES.contains(phrase.headWord()) && (phrase.isOneWord() || phrase.isFollowedBy("of"));
    if (agent.type() == AgentType.PERSON) {
      return oneOf
          || noun.filter(n -> n.is(NounKind.PERSON)).isPresent()
          || Title.of(phrase.head().form()).isPresent();
    }
    return agent.type() == AgentType.ORGANIZATION
        && (oneOf || noun.filter(n -> n.is(NounKind.ORGANIZATION)).isPresent());
  }
}

package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AgentType;
import org.hearsay.text.Phrase;
import org.hearsay.text.Token;

/** A relative pronoun means what its clause is about: "Doe, who argues that …". */
final class RelativeRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Discourse discourse) {
    SourcePhrase phrase = source.phrase();
    boolean relative =
        phrase.isOneWord()
            && Pronoun.of(phrase.headWord()).filter(Pronoun.RELATIVE::equals).isPresent();
    if (!relative || phrase.first() == 0) {
      return Optional.empty();
    }
    return antecedent(discourse.parse(phrase.index()), phrase, discourse)
        .or(() -> phraseBefore(phrase, discourse));
  }

  /**
   * The noun phrase the clause hangs on, by the parse. One that stands after a preposition gives
   * way to the phrase around it, as in "Doe, a teacher from Springfield, who", unless it is surely
   * a person.
   */
  private static Optional<Agent> antecedent(Phrase root, SourcePhrase phrase, Discourse discourse) {
    List<Phrase> path = root.path(phrase.first()).toList();
    Optional<Agent> nearest = Optional.empty();
    boolean inClause = false;
    for (int i = path.size() - 1; i > 0; i--) {
      inClause |= path.get(i).is("SBAR") && path.get(i).first() >= phrase.first() - 1;
      Optional<Phrase> noun =
          inClause ? nounBefore(path.get(i - 1), path.get(i)) : Optional.empty();
      Optional<Agent> agent = noun.flatMap(n -> resolve(n, phrase, discourse));
      if (agent.isPresent() && (!isOblique(noun.get(), phrase) || agent.get().isSurelyPerson())) {
        return agent;
      }
      nearest = nearest.or(() -> agent);
    }
    return nearest;
  }

  private static Optional<Phrase> nounBefore(Phrase parent, Phrase clause) {
    return parent.is("NP") && parent.first() < clause.first()
        ? parent
            .child(child -> child.is("NP") && child.end() <= clause.first())
            .or(() -> leading(parent, clause))
        : Optional.empty();
  }

  /** The words of a flat noun phrase before its clause. */
  private static Optional<Phrase> leading(Phrase parent, Phrase clause) {
    int first = parent.first();
    return Optional.of(new Phrase("NP", first, clause.first(), first, List.of()));
  }

  private static Optional<Agent> resolve(Phrase noun, SourcePhrase phrase, Discourse discourse) {
    return resolve(noun.first(), noun.end(), phrase, discourse);
  }

  /** Whom the words before mean; "which" means no person. */
  private static Optional<Agent> resolve(
      int first, int end, SourcePhrase phrase, Discourse discourse) {
    boolean thing = phrase.headWord().equals("which");
    return discourse
        .resolve(new Source(discourse.phrase(phrase.index(), first, end), Set.of()))
        .filter(agent -> !thing || agent.type() != AgentType.PERSON);
  }

  private static boolean isOblique(Phrase noun, SourcePhrase phrase) {
    return noun.first() > 0 && phrase.token(noun.first() - 1).is("IN");
  }

  /** Where the parse has no clause: the noun phrase that ends just before, but for a comma. */
  private static Optional<Agent> phraseBefore(SourcePhrase phrase, Discourse discourse) {
    int end = phrase.first();
    while (end > 0 && !SourcePhrase.isWord(phrase.token(end - 1))) {
      end--;
    }
    int first = end;
    while (first > 0 && isNominal(phrase.token(first - 1))) {
      first--;
    }
    return first < end ? resolve(first, end, phrase, discourse) : Optional.empty();
  }

  private static boolean isNominal(Token token) {
    return token.is("NN") || token.is("JJ") || token.is("DT") || token.is("CD");
  }
}

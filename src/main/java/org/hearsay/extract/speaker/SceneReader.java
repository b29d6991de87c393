package org.hearsay.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.RoleStatement;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.speaker.Scene.Position;
import org.hearsay.text.Passage;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Brings the names and pronouns of the text on the scene, with the roles that stand beside them.
 */
final class SceneReader {

  /** What a firm may be called as well: "a rival, Brask,". */
  private static final Set<String> PERSON_OR_FIRM =
      Set.of(
          "rival",
          "operator",
          "owner",
          "partner",
          "developer",
          "producer",
          "publisher",
          "opponent",
          "competitor",
          "supplier",
          "leader",
          "ally",
          "neighbor",
          "neighbour");

  private record Stated(Agent agent, Span words) {}

  private final Discourse discourse;
  private final List<Stated> roles = new ArrayList<>();

  SceneReader(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The roles read so far, each new one once; to be asked for when all names are known. */
  List<RoleStatement> roles() {
    return roles.stream()
        .filter(stated -> stated.agent().speaker() instanceof Speaker.Named)
        .map(stated -> new RoleStatement((Speaker.Named) stated.agent().speaker(), stated.words()))
        .toList();
  }

  /** The name that begins at a token, if any, enters. */
  void readName(int sentence, int token) {
    discourse
        .names()
        .at(sentence, token)
        .filter(naming -> naming.mention().first() == token)
        .ifPresent(naming -> enter(naming, sentence));
  }

  /** A personal pronoun of the narrative keeps on the scene whom it means. */
  void readPronoun(int sentence, int token) {
    Token word = discourse.sentence(sentence).tokens().get(token);
    boolean personal =
        word.is("PRP") && Pronoun.of(word.form()).filter(Pronoun::isPersonal).isPresent();
    if (personal && !discourse.isQuoted(word.span())) {
      Source source = new Source(discourse.phrase(sentence, token, token + 1), Set.of());
      discourse
          .resolve(source)
          .ifPresent(agent -> enter(agent, sentence, token, place(sentence, token, token + 1)));
    }
  }

  void enter(Agent agent, int sentence, int token, Position position) {
    discourse.scene().mention(agent, sentence, token, position);
    agent.roles().forEach(role -> discourse.cast().roles().add(agent, role.head()));
  }

  private void enter(Naming naming, int sentence) {
    NameMention name = naming.mention();
    Agent agent = naming.agent();
    if (agent.type() == AgentType.PERSON || agent.type() == AgentType.UNKNOWN) {
      readRoles(agent, name);
    } else if (agent.type() == AgentType.ORGANIZATION) {
      discourse.cast().roles().add(agent, name.headNoun());
    }
    enter(agent, sentence, name.first(), place(sentence, name.titled(), name.end()));
  }

  private void readRoles(Agent agent, NameMention name) {
    Sentence sentence = discourse.sentence(name.sentence());
    for (Role role : new RoleReader(sentence, discourse).beside(name)) {
      if (name.isFull() || !PERSON_OR_FIRM.contains(role.head())) {
        agent.learn(AgentType.PERSON);
      }
      agent.learn(role.gender());
      if (agent.takeRole(role)) {
        roles.add(new Stated(agent, role.words()));
      }
    }
  }

  private Position place(int sentence, int first, int end) {
    Sentence text = discourse.sentence(sentence);
    List<Token> tokens = text.tokens();
    if (discourse.document().document().passages().get(text.passage()).kind()
        == Passage.Kind.TITLE) {
      return Position.HEADLINE;
    }
    if (discourse.isQuoted(tokens.get(first).span())) {
      return Position.QUOTED;
    }
    if (isPossessive(tokens, end)) {
      return Position.POSSESSOR;
    }
    if (first > 0 && (tokens.get(first - 1).is("IN") || tokens.get(first - 1).is("TO"))) {
      return Position.OBLIQUE;
    }
    return first == 0 || isBeforeVerb(tokens, end) ? Position.SUBJECT : Position.OBJECT;
  }

  private static boolean isPossessive(List<Token> tokens, int end) {
    return tokens.get(end - 1).tag().equals("PRP$")
        || (end < tokens.size() && tokens.get(end).tag().equals("POS"));
  }

  private static boolean isBeforeVerb(List<Token> tokens, int end) {
    int i = end;
    while (i < tokens.size() && tokens.get(i).is("RB")) {
      i++;
    }
    Optional<Token> next = i < tokens.size() ? Optional.of(tokens.get(i)) : Optional.empty();
    return next.filter(t -> t.is("VB") || t.is("MD") || t.form().equals(",")).isPresent();
  }
}

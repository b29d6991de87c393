package org.hearsay.rdf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.RoleStatement;
import org.hearsay.claim.Speaker;

/** Writes who speaks. Only a name makes an agent that other documents share. */
final class SpeakerWriter {

  private final DocumentGraph graph;
  private final IriMinter minter;
  private final Set<Node> called = new HashSet<>();

  SpeakerWriter(DocumentGraph graph, IriMinter minter) {
    this.graph = graph;
    this.minter = minter;
  }

  /** The speaker's node; empty where the text names nobody. */
  Optional<Node> write(Speaker speaker) {
    if (speaker instanceof Speaker.Named named) {
      return Optional.of(named(named));
    }
    if (speaker instanceof Speaker.Group group) {
      return Optional.of(described(group));
    }
    if (speaker instanceof Speaker.Unresolved unresolved) {
      return Optional.of(local(unresolved.mention(), Hs.UNRESOLVED_AGENT));
    }
    return speaker instanceof Speaker.Narrator ? Optional.of(narrator()) : Optional.empty();
  }

  /** A role as the article gives it. */
  void write(RoleStatement statement) {
    Node role = graph.iris().role(statement.agent(), statement.role());
    graph.add(role, Borrowed.TYPE, Hs.ROLE_STATEMENT);
    graph.add(role, Hs.ROLE_HOLDER, named(statement.agent()));
    graph.words(role, Hs.ROLE, statement.role());
    graph.add(role, Borrowed.WAS_QUOTED_FROM, graph.iris().version());
    graph.evidence(role, Hs.EVIDENCE, statement.role());
  }

  private Node named(Speaker.Named named) {
    Node agent = minter.agent(named);
    graph.add(agent, Borrowed.TYPE, type(named.type()));
    graph.text(agent, Borrowed.NAME, named.name());
    return agent;
  }

  /** A group to all who ask for names; what it is besides is told as well. */
  private Node described(Speaker.Group group) {
    Node agent = local(group.description(), Hs.GROUP);
    graph.add(agent, Borrowed.TYPE, type(group.type()));
    return agent;
  }

  /** Called as first it is: "The mayor" at the head of another sentence is no second name. */
  private Node local(String words, Node type) {
    Node agent = graph.iris().agent(words);
    graph.add(agent, Borrowed.TYPE, type);
    if (called.add(agent)) {
      graph.text(agent, Borrowed.NAME, words);
    }
    return agent;
  }

  private Node narrator() {
    Node narrator = graph.iris().narrator();
    graph.add(narrator, Borrowed.TYPE, Hs.NARRATOR);
    graph.text(narrator, Borrowed.NAME, "the article");
    return narrator;
  }

  private static Node type(AgentType type) {
    return switch (type) {
      case PERSON -> Borrowed.PERSON;
      case ORGANIZATION -> Borrowed.ORGANIZATION;
      case GROUP -> Hs.GROUP;
      case GOVERNMENT -> Borrowed.GOVERNMENT;
      case DOCUMENT -> Borrowed.CREATIVE_WORK;
      case UNKNOWN -> Borrowed.AGENT;
    };
  }
}

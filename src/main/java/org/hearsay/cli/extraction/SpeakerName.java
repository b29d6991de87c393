package org.hearsay.cli.extraction;

import java.util.Optional;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;
import org.hearsay.rdf.DocumentIris;
import org.hearsay.rdf.IriMinter;

/**
 * How a speaker is written.
 *
 * @param kind which case of {@link Speaker} it is, in lower case
 * @param type what it is, where the text names or describes it
 * @param name the name or description; empty where the text names nobody
 * @param iri that of the agent in the graph
 */
record SpeakerName(
    String kind, Optional<AgentType> type, Optional<String> name, Optional<String> iri) {

  static SpeakerName of(Speaker speaker, DocumentIris iris, IriMinter minter) {
    if (speaker instanceof Speaker.Named named) {
      String iri = minter.agent(named).getURI();
      return new SpeakerName(
          "named", Optional.of(named.type()), Optional.of(named.name()), Optional.of(iri));
    }
    if (speaker instanceof Speaker.Group group) {
      return local("group", Optional.of(group.type()), group.description(), iris);
    }
    if (speaker instanceof Speaker.Unresolved unresolved) {
      return local("unresolved", Optional.empty(), unresolved.mention(), iris);
    }
    if (speaker instanceof Speaker.Narrator) {
      String iri = iris.narrator().getURI();
      return new SpeakerName("narrator", Optional.empty(), Optional.empty(), Optional.of(iri));
    }
    return new SpeakerName("unstated", Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** One known in its document only. */
  private static SpeakerName local(
      String kind, Optional<AgentType> type, String words, DocumentIris iris) {
    String iri = iris.agent(words).getURI();
    return new SpeakerName(kind, type, Optional.of(words), Optional.of(iri));
  }

  /** In a reader's words: the name, or that there is none. */
  String inWords() {
    return name.orElse(kind.equals("narrator") ? "the article" : "nobody named");
  }
}

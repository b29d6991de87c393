package org.hearsay.cli;

import java.util.Optional;
import org.hearsay.claim.Speaker;
import org.hearsay.rdf.DocumentIris;
import org.hearsay.rdf.IriMinter;

/**
 * How a speaker is written.
 *
 * @param kind which case of {@link Speaker} it is, in lower case
 * @param name the name or description; empty where the text names nobody
 * @param iri that of the agent in the graph
 */
record SpeakerName(String kind, Optional<String> name, Optional<String> iri) {

  static SpeakerName of(Speaker speaker, DocumentIris iris, IriMinter minter) {
    if (speaker instanceof Speaker.Named named) {
      return known("named", named.name(), minter.agent(named).getURI());
    }
    if (speaker instanceof Speaker.Group group) {
      return known("group", group.description(), iris.agent(group.description()).getURI());
    }
    if (speaker instanceof Speaker.Unresolved unresolved) {
      return known("unresolved", unresolved.mention(), iris.agent(unresolved.mention()).getURI());
    }
    if (speaker instanceof Speaker.Narrator) {
      return new SpeakerName("narrator", Optional.empty(), Optional.of(iris.narrator().getURI()));
    }
    return new SpeakerName("unstated", Optional.empty(), Optional.empty());
  }

  private static SpeakerName known(String kind, String name, String iri) {
    return new SpeakerName(kind, Optional.of(name), Optional.of(iri));
  }

  /** In a reader's words: the name, or that there is none. */
  String inWords() {
    return name.orElse(kind.equals("narrator") ? "the article" : "nobody named");
  }
}

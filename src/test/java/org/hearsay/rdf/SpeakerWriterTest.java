package org.hearsay.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.hearsay.claim.Speaker;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;

class SpeakerWriterTest {

  @Test
  void whoIsCalledWithAndWithoutACapitalHasOneName() {
    Document article = new Document("d", "It rained.", Publication.UNKNOWN, List.of());
    DocumentGraph graph = new DocumentGraph(IriMinter.local(), article);
    SpeakerWriter writer = new SpeakerWriter(graph, IriMinter.local());
    Optional<Node> first = writer.write(new Speaker.Unresolved("The mayor"));
    assertEquals(first, writer.write(new Speaker.Unresolved("the mayor")));
    List<String> names =
        graph.quads().triples().stream()
            .filter(triple -> triple.subjectMatches(first.orElseThrow()))
            .filter(triple -> triple.predicateMatches(Borrowed.NAME))
            .map(Triple::getObject)
            .map(Node::getLiteralLexicalForm)
            .toList();
    assertEquals(List.of("The mayor"), names);
  }
}

package org.hearsay.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.claim.Notice;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/** Writes a document's text and what is known of its publication; the rest it calls unknown. */
final class DocumentWriter {

  private final DocumentGraph graph;
  private final IriMinter minter;
  private final String softwareVersion;

  DocumentWriter(DocumentGraph graph, IriMinter minter, String softwareVersion) {
    this.graph = graph;
    this.minter = minter;
    this.softwareVersion = softwareVersion;
  }

  void write(Document document) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(document.text())) {
      throw new IllegalArgumentException(
          document.id() + ": the text has half of a surrogate pair, which UTF-8 cannot hold");
    }
    Node version = graph.iris().version();
    graph.add(graph.document(), Borrowed.TYPE, Hs.DOCUMENT);
    graph.add(graph.document(), Hs.CURRENT_VERSION, version);
    graph.add(version, Borrowed.TYPE, Hs.DOCUMENT_VERSION);
    graph.add(version, Borrowed.TYPE, Borrowed.ARTICLE);
    graph.add(version, Borrowed.SPECIALIZATION_OF, graph.document());
    graph.text(version, Borrowed.IDENTIFIER, document.id());
    graph.text(version, Borrowed.ARTICLE_BODY, document.text());
    graph.text(version, Hs.TEXT_DIGEST, Digest.of(document.text()).hex());
    publication(version, document.publication());
    extraction(version);
  }

  void write(Notice notice) {
    Node node = graph.iris().notice(notice.span(), notice.message());
    graph.add(node, Borrowed.TYPE, Hs.NOTICE);
    graph.text(node, Borrowed.COMMENT, notice.message());
    graph.evidence(node, Hs.EVIDENCE, notice.span());
  }

  private void publication(Node version, Publication publication) {
    known(version, Borrowed.HEADLINE, publication.title().map(NodeFactory::createLiteralString));
    known(version, Borrowed.PUBLISHER, publication.publisher().map(this::publisher));
    known(
        version,
        Borrowed.DATE_PUBLISHED,
        publication
            .date()
            .map(date -> NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate)));
    known(
        version,
        Borrowed.URL,
        publication
            .url()
            .map(url -> NodeFactory.createLiteralDT(url.toString(), XSDDatatype.XSDanyURI)));
  }

  private void known(Node version, Node property, Optional<Node> value) {
    graph.add(version, property, value);
    if (value.isEmpty()) {
      graph.add(version, Hs.UNKNOWN, property);
    }
  }

  private Node publisher(String name) {
    Node publisher = minter.agent(name);
    graph.add(publisher, Borrowed.TYPE, Borrowed.ORGANIZATION);
    graph.text(publisher, Borrowed.NAME, name);
    return publisher;
  }

  private void extraction(Node version) {
    Node run = graph.iris().extraction();
    Node software = minter.software(softwareVersion);
    graph.add(run, Borrowed.TYPE, Borrowed.ACTIVITY);
    graph.add(run, Borrowed.USED, version);
    graph.add(run, Borrowed.WAS_ASSOCIATED_WITH, software);
    graph.add(software, Borrowed.TYPE, Borrowed.SOFTWARE_AGENT);
    graph.text(software, Borrowed.SOFTWARE_VERSION, softwareVersion);
  }
}

package org.hearsay.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Speaker;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Span;

/** The IRIs of what is in one document version. Spans come in as UTF-16, go out as code points. */
public final class DocumentIris {

  private final String base;
  private final String key;
  private final CodePoints codePoints;

  DocumentIris(String base, Document document) {
    this.base = base;
    this.key = Digest.of(document.id(), document.text()).key();
    this.codePoints = CodePoints.of(document.text());
  }

  /** The version itself, and the graph of all that was taken from it. */
  Node version() {
    return node("doc/" + key);
  }

  /** A claim is known by all the words that show it. */
  Node claim(Attribution attribution) {
    return claim(
        places(attribution.sources()),
        places(attribution.cue().stream().toList()),
        places(attribution.contents()));
  }

  /** What the article itself states in a sentence. */
  Node narration(Span sentence) {
    return claim("", "", places(List.of(sentence)));
  }

  /** The record of how something of this document was found. */
  Node annotation(Node found) {
    return node("ann/" + found.getURI().substring(base.length()).replace('/', '-'));
  }

  Node figure(Span number) {
    Span at = codePoints.of(number);
    return node("figure/" + key + "-" + at.start() + "-" + at.end());
  }

  /** An agent known within the document only. */
  public Node agent(String description) {
    return node("agent/" + key + "/" + Slug.of(description));
  }

  /** The voice of the article. */
  public Node narrator() {
    return part("narrator");
  }

  /** The run of the program that read the document. */
  Node extraction() {
    return part("extraction");
  }

  /** Words of the text, as RFC 5147 points to them. */
  Node selector(Span words) {
    Span at = codePoints.of(words);
    return part("char=" + at.start() + "," + at.end());
  }

  /** The words of the text as the target of an annotation. */
  Node target(Span words) {
    return part("target-" + place(words));
  }

  Node time(Span words) {
    return part("time-" + place(words));
  }

  Node notice(Span words, String message) {
    return part("notice-" + place(words) + "-" + Digest.of(message).brief());
  }

  Node role(Speaker.Named agent, Span words) {
    return part("role-" + place(words) + "-" + Slug.of(agent.name()));
  }

  /** A hedge or reception of a claim. */
  Node qualifier(Node claim, String kind, Span words) {
    return NodeFactory.createURI(claim.getURI() + "#" + kind + "-" + place(words));
  }

  private Node claim(String sources, String cue, String contents) {
    return node("claim/" + key + "-" + Digest.of(sources, cue, contents).brief());
  }

  private String places(List<Span> spans) {
    return String.join(" ", spans.stream().map(this::place).toList());
  }

  private String place(Span words) {
    Span at = codePoints.of(words);
    return at.start() + "-" + at.end();
  }

  private Node part(String fragment) {
    return node("doc/" + key + "#" + fragment);
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }
}

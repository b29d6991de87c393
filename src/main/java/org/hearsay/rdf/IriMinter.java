package org.hearsay.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.Speaker;
import org.hearsay.compare.Population;
import org.hearsay.compare.Reason;
import org.hearsay.text.Document;

/**
 * Gives things their IRIs, from stable evidence alone: names, and digests of texts and offsets.
 * Never from an order, a score or a clock, so that the same text always gives the same IRIs.
 */
public final class IriMinter {

  /** Where the endpoint serves linked data unless told otherwise. */
  public static final String DEFAULT_BASE = "http://localhost:3030/id/";

  static final String CUES = "https://w3id.org/hearsay/cue/";
  private static final String HEDGES = "https://w3id.org/hearsay/hedge/";
  static final String STATUSES = "https://w3id.org/hearsay/status/";

  private static final String DOCUMENT = "document/";

  private final String base;

  /**
   * Mints under a base.
   *
   * @param base an absolute IRI that ends in a slash
   * @throws IllegalArgumentException if it is not one
   */
  public IriMinter(String base) {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/")) {
      throw new IllegalArgumentException(
          "not a base for IRIs: " + base + " (needed: http or https, no query, ending in /)");
    }
    this.base = base;
  }

  /** Mints under {@link #DEFAULT_BASE}. */
  public static IriMinter local() {
    return new IriMinter(DEFAULT_BASE);
  }

  /** The base under which a document was named. */
  public static String baseOf(Node document) {
    String iri = document.getURI();
    return iri.substring(0, iri.lastIndexOf(DOCUMENT));
  }

  /** The document whatever its wording, known by what its source calls it. */
  Node document(String id) {
    return node(DOCUMENT + Digest.of(id).key());
  }

  /** What is in one wording of a document. */
  public DocumentIris version(Document document) {
    return new DocumentIris(base, document);
  }

  public Node agent(Speaker.Named agent) {
    return agent(agent.name());
  }

  /** A named person or organization: one name, one agent, in whatever document. */
  Node agent(String name) {
    return node("agent/" + Slug.of(name));
  }

  Node place(String name) {
    return node("place/" + Slug.of(name));
  }

  /** Those counted; it names the graph of the verdicts on their figures, too. */
  Node population(Population population) {
    return node("population/" + Slug.of(population.key()));
  }

  /** The comparison of two figures; which of them is left counts. */
  Node comparison(Node left, Node right) {
    return node("comparison/" + Digest.of(left.getURI(), right.getURI()).key());
  }

  Node software(String version) {
    return node("software/hearsay-" + Slug.of(version));
  }

  /** A stock, and an earlier one from which flows lead to it. */
  Node reconciliation(Node opening, Node closing) {
    return node("reconciliation/" + Digest.of(opening.getURI(), closing.getURI()).key());
  }

  /** What copies of one passage come from, known by the first figure that rests on it. */
  Node origin(Node figure) {
    return node("origin/" + Digest.of(figure.getURI()).key());
  }

  /** A reason is the same wherever field, values and relation are. */
  Node reason(Reason reason) {
    return node(
        "reason/"
            + reason.code()
            + "-"
            + Digest.of(reason.left().orElse(""), reason.right().orElse("")).key());
  }

  /** The concept of a cue; any word may be one. */
  static Node cue(String lemma) {
    return NodeFactory.createURI(CUES + Slug.of(lemma));
  }

  /** The concept of a hedge. */
  static Node hedge(HedgeTerm term) {
    return NodeFactory.createURI(HEDGES + Slug.of(term.words()));
  }

  /** The concept of a status code. */
  static Node status(String code) {
    return NodeFactory.createURI(STATUSES + Slug.of(code));
  }

  static boolean isStatus(Node concept) {
    return concept.isURI() && concept.getURI().startsWith(STATUSES);
  }

  /** The code of a status concept. */
  static String statusCode(Node status) {
    return status.getURI().substring(STATUSES.length());
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }
}

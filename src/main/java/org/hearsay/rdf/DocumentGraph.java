package org.hearsay.rdf;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.hearsay.claim.RuleId;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Span;

/** The triples of one document version while they are written, and its evidence. */
final class DocumentGraph {

  private final String text;
  private final CodePoints codePoints;
  private final DocumentIris iris;
  private final Node document;
  private final Set<Triple> triples = new LinkedHashSet<>();

  DocumentGraph(IriMinter minter, Document document) {
    this.text = document.text();
    this.codePoints = CodePoints.of(text);
    this.iris = minter.version(document);
    this.document = minter.document(document.id());
  }

  DocumentIris iris() {
    return iris;
  }

  Node document() {
    return document;
  }

  DocumentQuads quads() {
    return new DocumentQuads(iris.version(), document, triples);
  }

  void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  void add(Node subject, Node property, Optional<Node> object) {
    object.ifPresent(present -> add(subject, property, present));
  }

  void text(Node subject, Node property, String words) {
    add(subject, property, NodeFactory.createLiteralString(words));
  }

  void day(Node subject, Node property, LocalDate day) {
    add(subject, property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  /** The words of a span as they stand. */
  void words(Node subject, Node property, Span span) {
    text(subject, property, span.in(text));
  }

  String in(Span span) {
    return span.in(text);
  }

  /**
   * Points to the words that show something, and says what they are. That it is a selector follows
   * from the property's range; only the targets of annotations, which others read, say so.
   */
  void evidence(Node subject, Node property, Span words) {
    add(subject, property, selector(words));
  }

  /** Annotates what was found: the rule, the run, and the words it was found in. */
  Node annotate(Node found, RuleId rule) {
    Node annotation = iris.annotation(found);
    add(annotation, Borrowed.TYPE, Borrowed.ANNOTATION);
    add(annotation, Borrowed.HAS_BODY, found);
    add(annotation, Borrowed.WAS_GENERATED_BY, iris.extraction());
    text(annotation, Hs.RULE, rule.name());
    return annotation;
  }

  void target(Node annotation, Span words) {
    Node target = iris.target(words);
    add(annotation, Borrowed.HAS_TARGET, target);
    add(target, Borrowed.TYPE, Borrowed.SPECIFIC_RESOURCE);
    add(target, Borrowed.HAS_SOURCE, iris.version());
    Node selector = selector(words);
    add(target, Borrowed.HAS_SELECTOR, selector);
    add(selector, Borrowed.TYPE, Borrowed.TEXT_POSITION_SELECTOR);
    add(selector, Borrowed.TYPE, Borrowed.TEXT_QUOTE_SELECTOR);
  }

  /** Tells the rest of the sentence on either side of the words. */
  void context(Span words, Span sentence) {
    if (!sentence.contains(words)) {
      return;
    }
    Node selector = iris.selector(words);
    words(selector, Borrowed.PREFIX, new Span(sentence.start(), words.start()));
    words(selector, Borrowed.SUFFIX, new Span(words.end(), sentence.end()));
  }

  private Node selector(Span words) {
    Node selector = iris.selector(words);
    Span at = codePoints.of(words);
    add(selector, Borrowed.START, integer(at.start()));
    add(selector, Borrowed.END, integer(at.end()));
    words(selector, Borrowed.EXACT, words);
    return selector;
  }

  private static Node integer(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }
}

package org.hearsay.query.answer;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An RDF term of an answer.
 *
 * @param text the IRI, or the lexical form of the literal
 * @param datatype the IRI of a literal's datatype; empty for an IRI
 * @param language a literal's language, where it has one
 */
public record Term(String text, Optional<String> datatype, Optional<String> language) {

  static Term of(Node node) {
    if (!node.isLiteral()) {
      return new Term(node.toString(), Optional.empty(), Optional.empty());
    }
    return new Term(
        node.getLiteralLexicalForm(),
        Optional.of(node.getLiteralDatatypeURI()),
        Optional.of(node.getLiteralLanguage()).filter(language -> !language.isEmpty()));
  }

  public boolean isIri() {
    return datatype.isEmpty();
  }
}

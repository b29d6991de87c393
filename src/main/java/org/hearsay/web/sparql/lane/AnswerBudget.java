package org.hearsay.web.sparql.lane;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.hearsay.web.http.CappedBuffer;
import org.hearsay.web.http.Refusal;

/** What is left of the rows and characters that one answer may hold. */
public final class AnswerBudget {

  /** What an IRI counts for, in characters, as many of an answer are the same. */
  private static final int OF_AN_IRI = 32;

  private final QueryLimits limits;
  private final RunningQuery query;
  private long rows;
  private long characters;

  public AnswerBudget(QueryLimits limits, RunningQuery query) {
    this.limits = limits;
    this.query = query;
  }

  public void spend(Binding row) {
    countRow();
    row.forEach((variable, value) -> spend(value));
  }

  public void spend(Triple triple) {
    countRow();
    spend(triple.getSubject());
    spend(triple.getPredicate());
    spend(triple.getObject());
  }

  private void countRow() {
    query.requireTime();
    if (++rows > limits.rows()) {
      throw Refusal.answerTooLarge(
          "The answer has more than " + limits.rows() + " rows. Add LIMIT, or narrow the query.");
    }
  }

  private void spend(Node value) {
    characters += value.isLiteral() ? value.getLiteralLexicalForm().length() : OF_AN_IRI;
    if (characters > limits.answerBytes()) {
      throw CappedBuffer.tooLarge(limits.answerBytes());
    }
  }
}

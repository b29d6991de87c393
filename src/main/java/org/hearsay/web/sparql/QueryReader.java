package org.hearsay.web.sparql;

import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.hearsay.web.http.Refusal;

/** Reads a stranger's query: SPARQL 1.1 and no more, checked before it touches the store. */
final class QueryReader {

  private final String base;
  private final int mostBytes;

  QueryReader(String base, int mostBytes) {
    this.base = base;
    this.mostBytes = mostBytes;
  }

  Query read(String text) {
    if (text.isBlank()) {
      throw Refusal.badRequest("The query is empty.");
    }
    if (text.length() > mostBytes || text.getBytes(StandardCharsets.UTF_8).length > mostBytes) {
      throw Refusal.tooLarge("The query is longer than " + (mostBytes >> 10) + " KB.");
    }
    QueryShape.check(text);
    try {
      Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
      if (query.getQueryPattern() != null) {
        QueryGuard.check(Algebra.compile(query));
      }
      return query;
    } catch (QueryException mistake) {
      throw Refusal.badRequest("The query is not SPARQL 1.1: " + mistake.getMessage());
    } catch (StackOverflowError tooDeep) {
      // A second line of defense: the shape allows no text known to do this.
      throw Refusal.badRequest("The query is nested too deeply.");
    }
  }
}

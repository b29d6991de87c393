package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.query.Answer;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.QueryArgumentException;
import org.hearsay.query.QueryLibrary;
import org.hearsay.query.QueryRunner;
import org.hearsay.query.QueryTimeoutException;
import org.hearsay.query.Term;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.sparql.QueryLanes;

/** Runs canned queries for requests: their parameters are terms, never text of a query. */
public final class CannedQueries {

  /** Parameters of the interface; all others are the query's. */
  private static final Set<String> RESERVED = Set.of("format", "limit", "offset");

  private final QueryLibrary library = QueryLibrary.bundled();
  private final ClaimStore store;
  private final QueryLanes lanes;

  /** Runs on the store, in the lanes. */
  public CannedQueries(ClaimStore store, QueryLanes lanes) {
    this.store = store;
    this.lanes = lanes;
  }

  /** All there are, in alphabetical order. */
  public Collection<CannedQuery> all() {
    return library.all();
  }

  /** The query of that name. */
  public CannedQuery named(String name) {
    try {
      return library.get(name);
    } catch (QueryArgumentException unknown) {
      throw Refusal.notFound(unknown.getMessage());
    }
  }

  /** Answers a query with the parameters of a request. */
  public Answer answer(CannedQuery query, HttpServletRequest request) {
    Map<String, String> arguments = arguments(request);
    try {
      return lanes.admitting(
          () -> {
            QueryRunner runner = new QueryRunner(store.dataset(), lanes.limits().time());
            return page(runner.run(query, arguments), request);
          });
    } catch (QueryArgumentException mistake) {
      throw Refusal.badRequest(mistake.getMessage());
    } catch (QueryTimeoutException late) {
      throw Refusal.overLimit(late.getMessage());
    }
  }

  /** An empty value is one that a form left open. */
  private static Map<String, String> arguments(HttpServletRequest request) {
    Map<String, String> arguments = new HashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw Refusal.badRequest("the parameter " + name + " is given more than once");
              }
              if (!RESERVED.contains(name) && !values[0].isEmpty()) {
                arguments.put(name, values[0]);
              }
            });
    return arguments;
  }

  private static Answer page(Answer whole, HttpServletRequest request) {
    List<List<Optional<Term>>> rows = whole.rows();
    int from = Math.min(number(request, "offset", 0), rows.size());
    int count = Math.min(number(request, "limit", rows.size()), rows.size() - from);
    return new Answer(whole.columns(), rows.subList(from, from + count));
  }

  private static int number(HttpServletRequest request, String name, int otherwise) {
    String value = request.getParameter(name);
    if (value == null || value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[0-9]{1,9}")) {
      throw Refusal.badRequest(name + " is a whole number, not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }
}

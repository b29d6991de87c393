package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.web.http.AnsweringServlet;

/** {@code /api/queries}: what can be asked; {@code /api/queries/NAME?param=...}: the answer. */
public final class QueriesServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient CannedQueries queries;

  /** Serves the queries. */
  public QueriesServlet(CannedQueries queries) {
    this.queries = queries;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = rest(request);
    if (name.isEmpty()) {
      Json.send(request, response, queries.all().stream().map(Listed::of).toList());
    } else {
      AnswerFormat format = AnswerFormat.askedFor(request);
      format.send(request, response, queries.answer(queries.named(name), request));
    }
  }

  /** A query as the list has it. */
  private record Listed(
      String name,
      String summary,
      String description,
      List<String> tags,
      List<ListedParameter> parameters,
      String path) {
    static Listed of(CannedQuery query) {
      return new Listed(
          query.name(),
          query.summary(),
          query.description(),
          query.tags(),
          query.parameters().stream().map(ListedParameter::of).toList(),
          "/api/queries/" + query.name());
    }
  }

  private record ListedParameter(
      String name, String type, boolean optional, Optional<String> defaultValue) {
    static ListedParameter of(Parameter parameter) {
      return new ListedParameter(
          parameter.name(),
          parameter.type().name().toLowerCase(Locale.ROOT),
          parameter.optional(),
          parameter.defaultValue());
    }
  }
}

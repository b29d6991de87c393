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
import org.hearsay.web.http.CappedBuffer;
import org.hearsay.web.http.Outbox;
import org.hearsay.web.http.Reply;

/** {@code /api/queries}: what can be asked; {@code /api/queries/NAME?param=...}: the answer. */
public final class QueriesServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient CannedQueries queries;
  private final transient Outbox outbox;

  /**
   * Serves the queries.
   *
   * @param outbox for the answers, which others may share
   */
  public QueriesServlet(CannedQueries queries, Outbox outbox) {
    this.queries = queries;
    this.outbox = outbox;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = rest(request);
    if (name.isEmpty()) {
      Json.send(request, response, queries.all().stream().map(Listed::of).toList());
    } else {
      answer(queries.named(name), request, response);
    }
  }

  private void answer(CannedQuery query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AnswerFormat format = AnswerFormat.askedFor(request);
    CappedBuffer answer = outbox.begin();
    format.write(queries.answer(query, request), answer);
    try (Outbox.Held held = outbox.hold(answer)) {
      format.disposition().ifPresent(how -> response.setHeader("Content-Disposition", how));
      Reply.send(request, response, format.contentType(), held);
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
      String name,
      String type,
      boolean optional,
      Optional<String> defaultValue,
      List<String> choices) {
    static ListedParameter of(Parameter parameter) {
      return new ListedParameter(
          parameter.name(),
          parameter.type().name().toLowerCase(Locale.ROOT),
          parameter.optional(),
          parameter.defaultValue(),
          parameter.choices());
    }
  }
}

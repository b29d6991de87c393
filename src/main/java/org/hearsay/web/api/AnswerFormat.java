package org.hearsay.web.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.query.Answer;
import org.hearsay.query.Term;
import org.hearsay.web.http.Accept;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;

/** How the rows of a canned query are written. */
enum AnswerFormat {
  /** SPARQL 1.1 Query Results JSON. */
  JSON {
    @Override
    String mediaType() {
      return "application/json";
    }

    @Override
    void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
        throws IOException {
      Json.send(request, response, results(answer));
    }
  },
  /**
   * CSV (RFC 4180). Cells are exact: one that begins with = + - or @ is not changed, as a minus
   * sign is part of a number. The file is offered for saving, not opened.
   */
  CSV {
    @Override
    String mediaType() {
      return "text/csv";
    }

    @Override
    void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
        throws IOException {
      response.setHeader("Content-Disposition", "attachment; filename=\"answer.csv\"");
      byte[] rows = csv(answer).getBytes(StandardCharsets.UTF_8);
      Reply.send(request, response, "text/csv;charset=utf-8;header=present", rows);
    }
  };

  abstract String mediaType();

  abstract void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
      throws IOException;

  /** The format that {@code format=} names or, without it, that Accept prefers. */
  static AnswerFormat askedFor(HttpServletRequest request) {
    String named = request.getParameter("format");
    if (named == null) {
      return Accept.of(request).choose(List.of(values()), AnswerFormat::mediaType);
    }
    return switch (named) {
      case "json" -> JSON;
      case "csv" -> CSV;
      default -> throw Refusal.badRequest("format is json or csv");
    };
  }

  private static String csv(Answer answer) {
    StringBuilder out = new StringBuilder();
    line(out, answer.columns());
    for (List<Optional<Term>> row : answer.rows()) {
      line(out, row.stream().map(cell -> cell.map(Term::text).orElse("")).toList());
    }
    return out.toString();
  }

  private static void line(StringBuilder out, List<String> cells) {
    out.append(cells.stream().map(AnswerFormat::quoted).collect(Collectors.joining(",")));
    out.append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static JsonObject results(Answer answer) {
    JsonArray names = new JsonArray();
    answer.columns().forEach(names::add);
    JsonObject head = new JsonObject();
    head.add("vars", names);
    JsonArray bindings = new JsonArray();
    answer.rows().forEach(row -> bindings.add(binding(answer.columns(), row)));
    JsonObject results = new JsonObject();
    results.add("bindings", bindings);
    JsonObject whole = new JsonObject();
    whole.add("head", head);
    whole.add("results", results);
    return whole;
  }

  private static JsonObject binding(List<String> columns, List<Optional<Term>> row) {
    JsonObject binding = new JsonObject();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      row.get(i).ifPresent(term -> binding.add(column, json(term)));
    }
    return binding;
  }

  private static JsonObject json(Term term) {
    JsonObject json = new JsonObject();
    json.addProperty("type", term.isIri() ? "uri" : "literal");
    json.addProperty("value", term.text());
    term.language()
        .ifPresentOrElse(
            language -> json.addProperty("xml:lang", language),
            () -> term.datatype().ifPresent(type -> json.addProperty("datatype", type)));
    return json;
  }
}

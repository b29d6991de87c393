package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.query.Answer;
import org.hearsay.web.http.Accept;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;

/** How the rows of a canned query are written. */
enum AnswerFormat {
  JSON {
    @Override
    String mediaType() {
      return "application/json";
    }

    @Override
    void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
        throws IOException {
      Json.send(request, response, AnswerJson.of(answer));
    }
  },
  /** Offered for saving, not opened. */
  CSV {
    @Override
    String mediaType() {
      return "text/csv";
    }

    @Override
    void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
        throws IOException {
      response.setHeader("Content-Disposition", "attachment; filename=\"answer.csv\"");
      String rows = AnswerCsv.records(answer).collect(Collectors.joining(CRLF, "", CRLF));
      byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
      Reply.send(request, response, "text/csv;charset=utf-8;header=present", bytes);
    }
  };

  private static final String CRLF = "\r\n";

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
}

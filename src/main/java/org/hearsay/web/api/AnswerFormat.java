package org.hearsay.web.api;

import com.google.gson.stream.JsonWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.answer.Answer;
import org.hearsay.web.http.Accept;
import org.hearsay.web.http.Refusal;

/** How the rows of a canned query are written. */
enum AnswerFormat {
  JSON("application/json", Json.TYPE, Optional.empty()) {
    @Override
    void write(Answer answer, Writer out) throws IOException {
      JsonWriter json = new JsonWriter(out);
      json.setHtmlSafe(true);
      AnswerJson.write(answer, json);
      json.flush();
    }
  },
  /** Offered for saving, not opened. */
  CSV(
      "text/csv",
      "text/csv;charset=utf-8;header=present",
      Optional.of("attachment; filename=\"answer.csv\"")) {
    @Override
    void write(Answer answer, Writer out) throws IOException {
      Iterator<String> records = AnswerCsv.records(answer).iterator();
      while (records.hasNext()) {
        out.append(records.next()).append(CRLF);
      }
    }
  };

  private static final String CRLF = "\r\n";

  private final String mediaType;
  private final String contentType;
  private final Optional<String> disposition;

  AnswerFormat(String mediaType, String contentType, Optional<String> disposition) {
    this.mediaType = mediaType;
    this.contentType = contentType;
    this.disposition = disposition;
  }

  String mediaType() {
    return mediaType;
  }

  String contentType() {
    return contentType;
  }

  /** What a browser is to do with it, where it would not know. */
  Optional<String> disposition() {
    return disposition;
  }

  /** Writes the rows one after the other. */
  void write(Answer answer, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(answer, text);
    text.flush();
  }

  abstract void write(Answer answer, Writer out) throws IOException;

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

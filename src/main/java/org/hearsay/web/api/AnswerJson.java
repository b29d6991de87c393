package org.hearsay.web.api;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;

/** Rows as SPARQL 1.1 Query Results JSON. */
public final class AnswerJson {

  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  private AnswerJson() {}

  /** Writes the document of an answer. */
  public static void write(Answer answer, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("head").beginObject().name("vars").beginArray();
    for (String column : answer.columns()) {
      json.value(column);
    }
    json.endArray().endObject();
    json.name("results").beginObject().name("bindings").beginArray();
    for (List<Optional<Term>> row : answer.rows()) {
      write(row, answer.columns(), json);
    }
    json.endArray().endObject();
    json.endObject();
  }

  private static void write(List<Optional<Term>> row, List<String> columns, JsonWriter json)
      throws IOException {
    json.beginObject();
    for (int i = 0; i < columns.size(); i++) {
      if (row.get(i).isPresent()) {
        json.name(columns.get(i));
        write(row.get(i).get(), json);
      }
    }
    json.endObject();
  }

  /** A literal without language or datatype is a string (section 3.2.2). */
  private static void write(Term term, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("type").value(term.isIri() ? "uri" : "literal");
    json.name("value").value(term.text());
    if (term.language().isPresent()) {
      json.name("xml:lang").value(term.language().get());
    } else if (term.datatype().filter(type -> !type.equals(STRING)).isPresent()) {
      json.name("datatype").value(term.datatype().get());
    }
    json.endObject();
  }
}

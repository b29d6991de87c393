package org.hearsay.web.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.Answer;
import org.hearsay.query.Term;

/** Rows as SPARQL 1.1 Query Results JSON. */
public final class AnswerJson {

  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  private AnswerJson() {}

  /** The document of an answer. */
  public static JsonObject of(Answer answer) {
    JsonArray names = new JsonArray();
    answer.columns().forEach(names::add);
    JsonArray bindings = new JsonArray();
    answer.rows().forEach(row -> bindings.add(binding(answer.columns(), row)));
    JsonObject document = new JsonObject();
    document.add("head", object("vars", names));
    document.add("results", object("bindings", bindings));
    return document;
  }

  private static JsonObject object(String name, JsonArray value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  private static JsonObject binding(List<String> columns, List<Optional<Term>> row) {
    JsonObject binding = new JsonObject();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      row.get(i).ifPresent(term -> binding.add(column, json(term)));
    }
    return binding;
  }

  /** A literal without language or datatype is a string (section 3.2.2). */
  private static JsonObject json(Term term) {
    JsonObject json = new JsonObject();
    json.addProperty("type", term.isIri() ? "uri" : "literal");
    json.addProperty("value", term.text());
    term.language()
        .ifPresentOrElse(
            language -> json.addProperty("xml:lang", language),
            () ->
                term.datatype()
                    .filter(type -> !type.equals(STRING))
                    .ifPresent(type -> json.addProperty("datatype", type)));
    return json;
  }
}

package org.hearsay.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.query.Answer;
import org.hearsay.query.Term;

/** What the rows of a query are printed as; named as the command line names it. */
enum AnswerFormat {
  /** For people. */
  table {
    @Override
    void print(Answer answer, Console console) {
      if (answer.rows().isEmpty()) {
        console.say("no rows");
        return;
      }
      List<List<String>> rows =
          answer.rows().stream().map(row -> row.stream().map(AnswerFormat::text).toList()).toList();
      TextTable table = new TextTable(answer.columns().toArray(String[]::new));
      rows.forEach(table::add);
      if (table.fits(console.terminal().width())) {
        table.print(console);
      } else {
        new RecordList(answer.columns(), console).print(rows);
      }
    }
  },

  /** RFC 4180, lines ended as the system ends them; see {@link Csv}. */
  csv {
    @Override
    void print(Answer answer, Console console) {
      console.print(Csv.line(answer.columns()));
      for (List<Optional<Term>> row : answer.rows()) {
        console.print(Csv.line(row.stream().map(AnswerFormat::text).toList()));
      }
    }
  },

  /** SPARQL 1.1 Query Results JSON. */
  json {
    @Override
    void print(Answer answer, Console console) {
      StringWriter out = new StringWriter();
      try (JsonWriter json = new JsonWriter(out)) {
        write(answer, json);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      console.print(out.toString());
    }
  };

  abstract void print(Answer answer, Console console);

  private static String text(Optional<Term> term) {
    return term.map(Term::text).orElse("");
  }

  private static void write(Answer answer, JsonWriter json) throws IOException {
    json.setIndent("  ");
    json.beginObject().name("head").beginObject().name("vars").beginArray();
    for (String column : answer.columns()) {
      json.value(column);
    }
    json.endArray().endObject().name("results").beginObject().name("bindings").beginArray();
    for (List<Optional<Term>> row : answer.rows()) {
      json.beginObject();
      for (int i = 0; i < row.size(); i++) {
        if (row.get(i).isPresent()) {
          json.name(answer.columns().get(i));
          write(row.get(i).get(), json);
        }
      }
      json.endObject();
    }
    json.endArray().endObject().endObject();
  }

  private static void write(Term term, JsonWriter json) throws IOException {
    json.beginObject().name("type").value(term.isIri() ? "uri" : "literal");
    json.name("value").value(term.text());
    if (term.language().isPresent()) {
      json.name("xml:lang").value(term.language().get());
    } else if (term.datatype().filter(type -> !type.endsWith("#string")).isPresent()) {
      json.name("datatype").value(term.datatype().get());
    }
    json.endObject();
  }
}

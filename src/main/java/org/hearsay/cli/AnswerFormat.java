package org.hearsay.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.RecordList;
import org.hearsay.cli.terminal.TextTable;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;
import org.hearsay.web.api.AnswerCsv;
import org.hearsay.web.api.AnswerJson;

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
  /** Lines are ended as the system ends them. */
  csv {
    @Override
    void print(Answer answer, Console console) {
      AnswerCsv.records(answer).forEach(console::print);
    }
  },
  json {
    @Override
    void print(Answer answer, Console console) {
      console.print(indented(answer));
    }
  };

  abstract void print(Answer answer, Console console);

  private static String indented(Answer answer) {
    StringWriter text = new StringWriter();
    JsonWriter json = new JsonWriter(text);
    json.setIndent("  ");
    try {
      AnswerJson.write(answer, json);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return text.toString();
  }

  private static String text(Optional<Term> term) {
    return term.map(Term::text).orElse("");
  }
}

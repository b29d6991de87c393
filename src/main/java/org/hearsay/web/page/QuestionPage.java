package org.hearsay.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Slice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One canned query with its parameters as a form, and its rows as a table. */
public final class QuestionPage {

  private static final int MOST = 100;

  private final AnswerTable table;

  /** Links the things in the rows to their pages. */
  public QuestionPage(Links links) {
    this.table = new AnswerTable(links);
  }

  /** How many rows are to be read from some row on: one more than is shown tells of others. */
  public static Slice slice(int from) {
    return new Slice(from, MOST + 1);
  }

  /**
   * The page.
   *
   * @param given the values given, by the names of parameters
   * @param asked the query string of the request, which asks the REST interface the same
   * @param from how many rows were passed over
   * @param answer the rows of the slice
   */
  public Document of(
      CannedQuery query,
      Function<String, Optional<String>> given,
      String asked,
      int from,
      Answer answer) {
    Frame frame = Frame.of(query.summary(), "/ask");
    Element main = frame.main();
    main.appendElement("h1").text(query.summary());
    main.appendElement("p").text(query.description());
    if (!query.parameters().isEmpty()) {
      form(main, query, given);
    }
    String all = asked.replaceAll("(^|&)offset=[^&]*", "");
    main.appendElement("p").attr("role", "status").text(told(from, answer));
    if (!answer.rows().isEmpty()) {
      table.append(main, answer, shown(answer));
    }
    new Pager(AskPage.path(query) + "?" + all + "&offset=", "rows")
        .append(main, from, shown(answer), answer.rows().size() > MOST, MOST);
    formats(main, query, all);
    Element details = main.appendElement("details");
    details.appendElement("summary").text("The query in SPARQL");
    details.appendElement("pre").attr("tabindex", "0").text(query.text());
    return frame.document();
  }

  private static void form(
      Element main, CannedQuery query, Function<String, Optional<String>> given) {
    Element form =
        main.appendElement("form").addClass("choose").attr("action", AskPage.path(query));
    for (Parameter parameter : query.parameters()) {
      String value = given.apply(parameter.name()).or(parameter::defaultValue).orElse("");
      Element label = form.appendElement("label");
      label.text(AnswerTable.spoken(parameter.name()) + " (" + told(parameter) + ")");
      FormField.append(label, parameter.name(), parameter.choices(), value);
    }
    form.appendElement("button").attr("type", "submit").text("Ask");
  }

  /** What is to be written or chosen, and whether it may be left out: "date, optional". */
  private static String told(Parameter parameter) {
    String kind =
        parameter.choices().isEmpty()
            ? parameter.type().name().toLowerCase(Locale.ROOT)
            : "one of " + parameter.choices().size();
    return parameter.optional() ? kind + ", optional" : kind;
  }

  private static int shown(Answer answer) {
    return Math.min(MOST, answer.rows().size());
  }

  private static String told(int from, Answer answer) {
    int rows = answer.rows().size();
    if (from == 0 && rows == 0) {
      return "No rows: nothing that is recorded answers this.";
    }
    if (from == 0 && rows <= MOST) {
      return Counts.of(rows, "row");
    }
    return rows == 0
        ? "There are no rows after the first " + Counts.grouped(from)
        : "Rows " + Counts.of(from + 1, from + shown(answer));
  }

  private static void formats(Element main, CannedQuery query, String asked) {
    Element list = main.appendElement("ul").addClass("formats");
    String path = "/api/queries/" + query.name() + "?" + (asked.isEmpty() ? "" : asked + "&");
    for (String format : new String[] {"csv", "json"}) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", path + "format=" + format)
          .text(format.toUpperCase(Locale.ROOT));
    }
  }
}

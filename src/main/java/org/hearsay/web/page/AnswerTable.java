package org.hearsay.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;
import org.hearsay.web.view.Labeled;
import org.jsoup.nodes.Element;

/** Appends the rows of an answer as a table, in which each thing is a link to its page. */
final class AnswerTable {

  /** Characters; what has more needs a wide column to wrap in. */
  private static final int LONG = 60;

  private final Markup markup;

  AnswerTable(Links links) {
    this.markup = new Markup(links);
  }

  void append(Element main, Answer answer, int rows) {
    Element table = region(main).appendElement("table").addClass("answer");
    table.appendElement("caption").addClass("unseen").text("Answer");
    List<String> names = answer.columns().stream().map(AnswerTable::spoken).toList();
    Element head = table.appendElement("thead").appendElement("tr");
    names.forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
    Element body = table.appendElement("tbody");
    answer.rows().subList(0, rows).forEach(row -> row(body.appendElement("tr"), names, row));
  }

  /** What the keyboard can scroll too, if the table is wider than the page. */
  private static Element region(Element main) {
    return main.appendElement("div")
        .addClass("scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", "Answer");
  }

  private void row(Element line, List<String> names, List<Optional<Term>> row) {
    for (int column = 0; column < row.size(); column++) {
      Element cell = line.appendElement("td").attr("data-column", names.get(column));
      row.get(column).ifPresent(known -> fill(cell, known));
    }
  }

  private void fill(Element cell, Term known) {
    if (known.text().length() > LONG) {
      cell.addClass("long");
    }
    if (known.isIri()) {
      markup.link(cell, shortened(known.text()));
    } else {
      Markup.isolate(cell, known.text());
    }
  }

  private static Labeled shortened(String iri) {
    return new Labeled(iri, new Labeled(iri, "").code());
  }

  /** "statedOn" as "stated on". */
  static String spoken(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}

package org.hearsay.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;

/**
 * Rows as comma-separated values (RFC 4180). Cells are exact: one that begins with {@code =},
 * {@code +}, {@code -} or {@code @} is not changed, as a minus sign is part of a number. Whoever
 * opens a file in a spreadsheet should import its columns as text.
 */
public final class AnswerCsv {

  private AnswerCsv() {}

  /** The names of the columns and then the rows, a record each, without the ends of lines. */
  public static Stream<String> records(Answer answer) {
    return Stream.concat(
        Stream.of(record(answer.columns())),
        answer.rows().stream().map(row -> record(row.stream().map(AnswerCsv::text).toList())));
  }

  private static String text(Optional<Term> cell) {
    return cell.map(Term::text).orElse("");
  }

  private static String record(List<String> cells) {
    return String.join(",", cells.stream().map(AnswerCsv::cell).toList());
  }

  private static String cell(String words) {
    boolean quoted = words.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0);
    return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
  }
}

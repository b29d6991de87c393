package org.hearsay.web.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;
import org.hearsay.web.api.AnswerMemory.Question;

/**
 * The answers that were asked for last, as many as their share of the memory holds. Strangers
 * choose what is asked, so that neither the number of answers nor that of their rows would bound
 * it.
 */
final class KeptAnswers {

  /** What a term takes, or a place for one, beside its characters. */
  private static final long BYTES_OF_A_TERM = 128;

  private final Map<Question, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
  private final long most;
  private long bytes;

  /**
   * @param most that they may take, in bytes, roughly
   */
  KeptAnswers(long most) {
    this.most = most;
  }

  Optional<Answer> to(Question question) {
    return Optional.ofNullable(answers.get(question));
  }

  void keep(Question question, Answer answer) {
    if (answers.putIfAbsent(question, answer) == null) {
      bytes += bytes(question, answer);
    }
    Iterator<Map.Entry<Question, Answer>> oldest = answers.entrySet().iterator();
    while (bytes > most) {
      Map.Entry<Question, Answer> forgotten = oldest.next();
      bytes -= bytes(forgotten.getKey(), forgotten.getValue());
      oldest.remove();
    }
  }

  void clear() {
    answers.clear();
    bytes = 0;
  }

  private static long bytes(Question question, Answer answer) {
    Stream<String> asked = Stream.concat(Stream.of(""), question.arguments().values().stream());
    Stream<String> told =
        answer.rows().stream()
            .flatMap(row -> row.stream().map(term -> term.map(Term::text).orElse("")));
    return Stream.concat(asked, told)
        .mapToLong(text -> BYTES_OF_A_TERM + (long) Character.BYTES * text.length())
        .sum();
  }
}

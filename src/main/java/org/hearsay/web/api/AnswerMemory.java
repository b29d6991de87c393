package org.hearsay.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hearsay.query.Answer;
import org.hearsay.query.Slice;

/**
 * The answers that were given last, as long as the store they are from has not changed. Who asks
 * for one that is being worked out waits for it.
 */
final class AnswerMemory {

  private static final int MOST_ANSWERS = 256;

  /** Rows of the longest answer that is kept. */
  private static final int LONGEST = 500;

  /** What is asked. */
  record Question(String query, Map<String, String> arguments, Slice slice) {}

  private final Map<Question, CompletableFuture<Answer>> answers =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, CompletableFuture<Answer>> eldest) {
          return size() > MOST_ANSWERS;
        }
      };
  private String state = "";

  /**
   * The answer to a question.
   *
   * @param current names the state of the store; where nothing does, no answer is kept
   * @param work gives the answer, or throws; nobody but the caller sees that
   */
  Answer answer(Question question, Optional<String> current, Supplier<Answer> work) {
    if (current.isEmpty()) {
      return work.get();
    }
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> first = begin(question, current.get(), mine);
    return first == mine
        ? workOut(question, mine, work)
        : first
            .<Optional<Answer>>handle((answer, failure) -> Optional.ofNullable(answer))
            .join()
            .orElseGet(work);
  }

  private synchronized CompletableFuture<Answer> begin(
      Question question, String current, CompletableFuture<Answer> mine) {
    if (!state.equals(current)) {
      answers.clear();
      state = current;
    }
    CompletableFuture<Answer> first = answers.putIfAbsent(question, mine);
    return first == null ? mine : first;
  }

  private Answer workOut(Question question, CompletableFuture<Answer> mine, Supplier<Answer> work) {
    boolean kept = false;
    try {
      Answer answer = work.get();
      mine.complete(answer);
      kept = answer.rows().size() <= LONGEST;
      return answer;
    } finally {
      if (!kept) {
        forget(question, mine);
      }
    }
  }

  /** Those who wait for an answer that did not come work it out themselves. */
  private synchronized void forget(Question question, CompletableFuture<Answer> mine) {
    answers.remove(question, mine);
    mine.cancel(false);
  }
}

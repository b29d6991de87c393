package org.hearsay.web.api;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.query.Answer;
import org.hearsay.query.Slice;

/**
 * The answers that were given last, as long as the store they are from has not changed. Those that
 * took long have places of their own, so that many quick ones never displace them. Who asks for one
 * that is being worked out waits for it.
 */
final class AnswerMemory {

  /** What is asked. */
  record Question(String query, Map<String, String> arguments, Slice slice) {}

  private static final int MOST_ANSWERS = 256;

  /** Rows of the longest answer that is kept. */
  private static final int LONGEST = 500;

  private static final Duration LONG = Duration.ofMillis(50);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Map<Question, CompletableFuture<Answer>> begun = new HashMap<>();
  private final Map<Question, Answer> quick;
  private final Map<Question, Answer> slow;
  private final long slowNanos;
  private String state = "";

  AnswerMemory() {
    this(MOST_ANSWERS, LONG);
  }

  /**
   * @param most of the quick answers, and of the slow ones, that are kept
   * @param slow what time of a processor a slow answer takes at least
   */
  AnswerMemory(int most, Duration slow) {
    this.quick = latest(most);
    this.slow = latest(most);
    this.slowNanos = slow.toNanos();
  }

  private static Map<Question, Answer> latest(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
        return size() > most;
      }
    };
  }

  /**
   * The answer to a question.
   *
   * @param current names the state of the store; where nothing does, no answer is kept
   * @param work gives the answer on this thread, or throws; nobody but the caller sees that
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
      Stream.of(begun, quick, slow).forEach(Map::clear);
      state = current;
    }
    Answer known = quick.getOrDefault(question, slow.get(question));
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    CompletableFuture<Answer> first = begun.putIfAbsent(question, mine);
    return first == null ? mine : first;
  }

  private Answer workOut(Question question, CompletableFuture<Answer> mine, Supplier<Answer> work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    try {
      Answer answer = work.get();
      mine.complete(answer);
      keep(question, mine, answer, CLOCK.getCurrentThreadCpuTime() - start);
      return answer;
    } finally {
      giveUp(question, mine);
    }
  }

  private synchronized void keep(
      Question question, CompletableFuture<Answer> mine, Answer answer, long nanos) {
    boolean isCurrent = begun.remove(question, mine);
    if (isCurrent && answer.rows().size() <= LONGEST) {
      (nanos < slowNanos ? quick : slow).put(question, answer);
    }
  }

  /** Those who wait for an answer that did not come work it out themselves. */
  private synchronized void giveUp(Question question, CompletableFuture<Answer> mine) {
    begun.remove(question, mine);
    mine.cancel(false);
  }
}

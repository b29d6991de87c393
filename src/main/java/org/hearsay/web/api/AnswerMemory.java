package org.hearsay.web.api;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Slice;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Turnstile;

/**
 * The answers that were given last, as long as the store they are from has not changed. Those that
 * took long have room of their own, so that many quick ones never displace them. Who asks for one
 * that is being worked out waits for it, if few do: each takes a thread from those who ask for
 * others.
 */
final class AnswerMemory {

  /** What is asked. */
  record Question(String query, Map<String, String> arguments, Slice slice) {}

  /** For the quick answers, and for the slow ones. */
  private static final long MOST_BYTES = 32 << 20;

  private static final int MOST_WAITING = 16;

  /** Rows of the longest answer that is kept. */
  private static final int LONGEST = 500;

  private static final Duration LONG = Duration.ofMillis(50);

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Duration patience;
  private final Map<Question, CompletableFuture<Answer>> begun = new HashMap<>();
  private final Turnstile waiting = new Turnstile(MOST_WAITING, 0, Duration.ZERO);
  private final KeptAnswers quick;
  private final KeptAnswers slow;
  private final long slowNanos;
  private String state = "";

  /**
   * An empty memory.
   *
   * @param patience how long to wait for what another works out
   */
  AnswerMemory(Duration patience) {
    this(patience, MOST_BYTES, LONG);
  }

  /**
   * @param patience how long to wait for what another works out
   * @param most bytes that the quick answers may take, and that the slow ones may
   * @param slow what time of a processor a slow answer takes at least
   */
  AnswerMemory(Duration patience, long most, Duration slow) {
    this.patience = patience;
    this.quick = new KeptAnswers(most);
    this.slow = new KeptAnswers(most);
    this.slowNanos = slow.toNanos();
  }

  /**
   * The answer to a question.
   *
   * @param current names the state of the store; where nothing does, no answer is kept
   * @param work gives the answer on this thread, or throws; nobody but the caller sees that
   * @throws Refusal if too many wait for answers of others
   */
  Answer answer(Question question, Optional<String> current, Supplier<Answer> work) {
    if (current.isEmpty()) {
      return work.get();
    }
    CompletableFuture<Answer> mine = new CompletableFuture<>();
    CompletableFuture<Answer> first = begin(question, current.get(), mine);
    return first == mine ? workOut(question, mine, work) : given(first).orElseGet(work);
  }

  /** What another works out; empty if it fails or takes too long. */
  private Optional<Answer> given(CompletableFuture<Answer> first) {
    CompletableFuture<Optional<Answer>> outcome =
        first
            .handle((answer, failure) -> Optional.ofNullable(answer))
            .completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS);
    return outcome.isDone() ? outcome.join() : waiting.passing(outcome::join);
  }

  private synchronized CompletableFuture<Answer> begin(
      Question question, String current, CompletableFuture<Answer> mine) {
    if (!state.equals(current)) {
      begun.clear();
      quick.clear();
      slow.clear();
      state = current;
    }
    Optional<Answer> known = quick.to(question).or(() -> slow.to(question));
    if (known.isPresent()) {
      return CompletableFuture.completedFuture(known.get());
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
      (nanos < slowNanos ? quick : slow).keep(question, answer);
    }
  }

  /** Those who wait for an answer that did not come work it out themselves. */
  private synchronized void giveUp(Question question, CompletableFuture<Answer> mine) {
    begun.remove(question, mine);
    mine.cancel(false);
  }
}

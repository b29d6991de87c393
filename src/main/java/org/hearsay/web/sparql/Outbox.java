package org.hearsay.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.hearsay.web.http.Refusal;

/**
 * The answers that are written and wait to be taken. Those that are large may have a share of the
 * memory between them: who takes slowly makes the server hold what it has written for him.
 */
final class Outbox {

  private static final Duration WHEN_FULL = Duration.ofSeconds(5);

  /** An answer takes room by the megabyte: a smaller one always has some. */
  private static final int MEGABYTE = 20;

  private final int most;
  private final Semaphore megabytes;

  /**
   * @param bytes that all large answers may have between them
   */
  Outbox(long bytes) {
    most = (int) (bytes >> MEGABYTE);
    megabytes = new Semaphore(most);
  }

  /** One of a quarter of the memory that Java may have. */
  static Outbox ofThisMachine() {
    return new Outbox(Runtime.getRuntime().maxMemory() / 4);
  }

  /**
   * Begins to hold an answer.
   *
   * @throws Refusal if there is no room for it now, or never is
   */
  Held hold(CappedBuffer answer) {
    int room = answer.capacity() >> MEGABYTE;
    if (room > most) {
      throw AnswerBudget.tooLarge(most << MEGABYTE);
    }
    if (!megabytes.tryAcquire(room)) {
      throw Refusal.busy(
          "Others have yet to take their large answers. Try again shortly, or add LIMIT.",
          WHEN_FULL);
    }
    return new Held(answer, room);
  }

  /** An answer that is held until this is closed. */
  final class Held implements AutoCloseable {
    private final CappedBuffer answer;
    private final int room;

    private Held(CappedBuffer answer, int room) {
      this.answer = answer;
      this.room = room;
    }

    int size() {
      return answer.size();
    }

    void writeTo(OutputStream out) throws IOException {
      answer.writeTo(out);
    }

    @Override
    public void close() {
      megabytes.release(room);
    }
  }
}

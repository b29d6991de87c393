package org.hearsay.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * The answers that are written and wait to be taken. Those that are large may have a share of the
 * memory between them: who takes slowly makes the server hold what it has written for him.
 */
public final class Outbox {

  private static final Duration WHEN_FULL = Duration.ofSeconds(5);

  /** An answer takes room by the megabyte: a smaller one always has some. */
  private static final int MEGABYTE = 20;

  private final int largest;
  private final int most;
  private final Semaphore megabytes;

  /**
   * @param largest answer that is written at all, in bytes
   * @param bytes that all large answers may have between them
   */
  Outbox(int largest, long bytes) {
    this.largest = largest;
    most = (int) (bytes >> MEGABYTE);
    megabytes = new Semaphore(most);
  }

  /** One of a quarter of the memory that Java may have. */
  public static Outbox ofThisMachine(int largest) {
    return new Outbox(largest, Runtime.getRuntime().maxMemory() / 4);
  }

  /** Where an answer is written before it is held. */
  public CappedBuffer begin() {
    return new CappedBuffer(largest);
  }

  /**
   * Begins to hold an answer.
   *
   * @throws Refusal if there is no room for it now, or never is
   */
  public Held hold(CappedBuffer answer) {
    int room = answer.capacity() >> MEGABYTE;
    if (room > most) {
      throw CappedBuffer.tooLarge(most << MEGABYTE);
    }
    if (!megabytes.tryAcquire(room)) {
      throw Refusal.busy(
          "Others have yet to take their large answers. Try again shortly, or add LIMIT.",
          WHEN_FULL);
    }
    return new Held(answer, room);
  }

  /** An answer that is held until this is closed. */
  public final class Held implements AutoCloseable {
    private final CappedBuffer answer;
    private final int room;

    private Held(CappedBuffer answer, int room) {
      this.answer = answer;
      this.room = room;
    }

    public int size() {
      return answer.size();
    }

    public void writeTo(OutputStream out) throws IOException {
      answer.writeTo(out);
    }

    ByteBuffer content() {
      return answer.content();
    }

    @Override
    public void close() {
      megabytes.release(room);
    }
  }
}

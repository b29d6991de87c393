package org.hearsay.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private static final int MEGABYTE = 1 << 20;

  private final Outbox outbox = new Outbox(6 * MEGABYTE, 5 * MEGABYTE);

  @Test
  void aLargeAnswerWaitsForRoomAndASmallOneHasSome() throws IOException {
    Outbox.Held first = outbox.hold(answer(4 * MEGABYTE));
    Refusal refusal = assertThrows(Refusal.class, () -> outbox.hold(answer(2 * MEGABYTE)));
    assertEquals(503, refusal.status());
    assertTrue(refusal.retryAfter().isPresent());
    outbox.hold(answer(MEGABYTE / 2)).close();
    assertEquals(4 * MEGABYTE, taken(first));
    first.close();
    outbox.hold(answer(2 * MEGABYTE)).close();
  }

  @Test
  void anAnswerThatNeverHasRoomIsTooLarge() {
    Refusal refusal = assertThrows(Refusal.class, () -> outbox.hold(answer(6 * MEGABYTE)));
    assertEquals(422, refusal.status());
    assertTrue(refusal.retryAfter().isEmpty());
  }

  private static CappedBuffer answer(int size) {
    CappedBuffer answer = new CappedBuffer(size);
    answer.write(new byte[size], 0, size);
    return answer;
  }

  private static int taken(Outbox.Held held) throws IOException {
    ByteArrayOutputStream client = new ByteArrayOutputStream();
    held.writeTo(client);
    return client.size();
  }
}

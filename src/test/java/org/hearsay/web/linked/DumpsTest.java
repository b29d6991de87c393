package org.hearsay.web.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.web.http.Refusal;
import org.junit.jupiter.api.Test;

class DumpsTest {

  private final AtomicReference<OutputStream> first = new AtomicReference<>();
  private final AtomicBoolean isCut = new AtomicBoolean();

  private void beginFirst(Dumps dumps) {
    first.set(dumps.begin(OutputStream.nullOutputStream(), this::cutFirst));
  }

  private void cutFirst() {
    isCut.set(true);
    try {
      first.get().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSlowOneGivesWayToOneMore() throws IOException {
    Dumps dumps = new Dumps(1, Duration.ZERO);
    beginFirst(dumps);
    first.get().write(new byte[1_000]);
    dumps.begin(OutputStream.nullOutputStream(), () -> {}).close();
    assertTrue(isCut.get());
  }

  @Test
  void aQuickOneGoesOn() throws IOException {
    Dumps dumps = new Dumps(1, Duration.ZERO);
    beginFirst(dumps);
    first.get().write(new byte[10 << 20]);
    assertRefused(dumps);
  }

  @Test
  void oneThatHasJustBegunGoesOn() {
    Dumps dumps = new Dumps(1, Duration.ofMinutes(1));
    beginFirst(dumps);
    assertRefused(dumps);
  }

  private void assertRefused(Dumps dumps) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> dumps.begin(OutputStream.nullOutputStream(), () -> {}));
    assertEquals(503, refusal.status());
    assertTrue(refusal.retryAfter().isPresent());
    assertFalse(isCut.get());
  }
}

package org.hearsay.web.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.hearsay.web.http.Refusal;
import org.junit.jupiter.api.Test;

class DumpsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

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
    Dumps dumps = new Dumps(1, Duration.ZERO, LONG);
    beginFirst(dumps);
    first.get().write(new byte[1_000]);
    dumps.begin(OutputStream.nullOutputStream(), () -> {}).close();
    assertTrue(isCut.get());
  }

  @Test
  void aQuickOneGoesOn() throws IOException {
    Dumps dumps = new Dumps(1, Duration.ZERO, LONG);
    beginFirst(dumps);
    first.get().write(new byte[10 << 20]);
    assertRefused(dumps);
  }

  @Test
  void aQuickOneGivesWayWhenItHasTakenLong() throws IOException {
    Dumps dumps = new Dumps(1, Duration.ZERO, Duration.ZERO);
    beginFirst(dumps);
    first.get().write(new byte[10 << 20]);
    dumps.begin(OutputStream.nullOutputStream(), () -> {}).close();
    assertTrue(isCut.get());
  }

  @Test
  void oneThatHasTakenLongGivesWayBesideASlowerThatHasJustBegun()
      throws IOException, InterruptedException {
    Dumps dumps = new Dumps(2, LONG, Duration.ofMillis(50));
    beginFirst(dumps);
    first.get().write(new byte[10 << 20]);
    Thread.sleep(60);
    dumps.begin(OutputStream.nullOutputStream(), () -> {});
    dumps.begin(OutputStream.nullOutputStream(), () -> {}).close();
    assertTrue(isCut.get());
  }

  @Test
  void oneThatHasJustBegunGoesOn() {
    Dumps dumps = new Dumps(1, LONG, LONG);
    beginFirst(dumps);
    assertRefused(dumps);
  }

  @Test
  void oneThatBreaksOffIsNoWholeFile() {
    Dumps dumps = new Dumps(1, Duration.ZERO, LONG);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    assertThrows(
        IllegalStateException.class, () -> dumps.write(file, () -> {}, DumpsTest::halfOfIt));
    assertThrows(EOFException.class, () -> unpacked(file));
  }

  private static void halfOfIt(OutputStream quads) {
    line(quads);
    throw new IllegalStateException("unreadable");
  }

  private static void line(OutputStream quads) {
    try {
      quads.write("<s> <p> <o> <g> .".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachThatEndsIsAWholeFileAndGivesBackItsPlace() throws IOException {
    Dumps dumps = new Dumps(1, LONG, LONG);
    for (int i = 0; i < 2; i++) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      dumps.write(file, () -> {}, DumpsTest::line);
      assertEquals("<s> <p> <o> <g> .", unpacked(file));
    }
  }

  private static String unpacked(ByteArrayOutputStream file) throws IOException {
    try (InputStream quads = new GZIPInputStream(new ByteArrayInputStream(file.toByteArray()))) {
      return new String(quads.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void assertRefused(Dumps dumps) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> dumps.begin(OutputStream.nullOutputStream(), () -> {}));
    assertEquals(503, refusal.status());
    assertTrue(refusal.retryAfter().isPresent());
    assertFalse(isCut.get());
  }
}

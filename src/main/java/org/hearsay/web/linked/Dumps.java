package org.hearsay.web.linked;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.hearsay.web.http.Refusal;

/**
 * The dumps under way. While there are as many as may be, the slowest gives way to one more, if it
 * is slower than any line that is of use, or has been at it for long.
 */
final class Dumps {

  private static final Duration LATER = Duration.ofMinutes(1);
  private static final Duration UNTIL_CUT = Duration.ofSeconds(2);
  private static final long LEAST_BYTES_A_SECOND = 64 << 10;
  private static final int BUFFER = 64 << 10;

  private final Semaphore places;
  private final Duration assured;
  private final Duration longest;
  private final Set<Dump> underWay = ConcurrentHashMap.newKeySet();

  /**
   * @param atOnce how many there may be
   * @param assured for how long nobody has to give way, however slow
   * @param longest after which the slowest has to, however quick
   */
  Dumps(int atOnce, Duration assured, Duration longest) {
    this.places = new Semaphore(atOnce);
    this.assured = assured;
    this.longest = longest;
  }

  /**
   * Writes one, compressed. Of what breaks off, the file is not ended: it can be seen to be cut.
   *
   * @param to left open, so that whoever sends it can tell apart what is whole
   * @param cut ends it from another thread, so that the next write fails
   * @param quads writes them
   * @throws Refusal if others are under way
   */
  void write(OutputStream to, Runnable cut, Consumer<OutputStream> quads) throws IOException {
    try (Dump dump = begin(to, cut)) {
      GZIPOutputStream compressed = new GZIPOutputStream(dump, BUFFER);
      quads.accept(compressed);
      compressed.finish();
    }
  }

  /**
   * Begins one.
   *
   * @param to what it is written to
   * @param cut ends it from another thread, so that the next write fails
   * @throws Refusal if others are under way
   */
  Dump begin(OutputStream to, Runnable cut) {
    if (!places.tryAcquire() && !hasMadeRoom()) {
      throw Refusal.busy("Other dumps are under way. Try again later.", LATER);
    }
    Dump dump = new Dump(to, cut);
    underWay.add(dump);
    return dump;
  }

  private boolean hasMadeRoom() {
    underWay.stream()
        .filter(Dump::mustGiveWay)
        .min(Comparator.comparingLong(Dump::bytesPerSecond))
        .ifPresent(dump -> dump.cut.run());
    try {
      return places.tryAcquire(UNTIL_CUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One of them, which counts what is written. Closing it gives back its place and no more. */
  final class Dump extends FilterOutputStream {
    private final Runnable cut;
    private final long since = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();

    private Dump(OutputStream to, Runnable cut) {
      super(to);
      this.cut = cut;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      out.write(from, offset, length);
      bytes.addAndGet(length);
    }

    private Duration age() {
      return Duration.ofNanos(System.nanoTime() - since);
    }

    private long bytesPerSecond() {
      return bytes.get() / Math.max(1, age().toSeconds());
    }

    private boolean mustGiveWay() {
      boolean tooSlow = bytesPerSecond() < LEAST_BYTES_A_SECOND;
      return age().compareTo(tooSlow ? assured : longest) >= 0;
    }

    @Override
    public void close() {
      if (underWay.remove(this)) {
        places.release();
      }
    }
  }
}

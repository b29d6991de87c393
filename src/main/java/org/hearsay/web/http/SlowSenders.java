package org.hearsay.web.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Cuts off who sends a request so slowly that it is no use to anybody but to hold a connection. A
 * timeout for idle connections does not see those who send a byte now and then.
 */
public final class SlowSenders extends AbstractLifeCycle implements Connection.Listener {

  private static final long LEAST_BYTES_A_SECOND = 1_000;

  private final Duration patience;
  private final Map<Connection, Arrival> arriving = new ConcurrentHashMap<>();
  private ScheduledExecutorService clock;
  private Future<?> looking;

  /**
   * @param patience how long a request may take before it must come at a rate
   */
  public SlowSenders(Duration patience) {
    this.patience = patience;
  }

  @Override
  protected void doStart() {
    clock = Executors.newSingleThreadScheduledExecutor(SlowSenders::daemon);
    long often = Math.max(1, patience.toMillis() / 10);
    looking = clock.scheduleWithFixedDelay(this::look, often, often, TimeUnit.MILLISECONDS);
  }

  @Override
  protected void doStop() {
    looking.cancel(false);
    clock.shutdown();
  }

  @Override
  public void onOpened(Connection connection) {
    arriving.put(connection, Arrival.NONE);
  }

  @Override
  public void onClosed(Connection connection) {
    arriving.remove(connection);
  }

  private void look() {
    long now = System.nanoTime();
    for (Connection connection : arriving.keySet()) {
      Arrival arrival = arriving.computeIfPresent(connection, (c, a) -> a.seen(c, now));
      if (arrival != null && arrival.isTooSlow(connection, now, patience)) {
        connection.getEndPoint().close();
      }
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "slow-senders");
    thread.setDaemon(true);
    return thread;
  }

  /** When a request began to arrive, and how many bytes had been read before it. */
  private record Arrival(boolean begun, long since, long bytesBefore) {

    static final Arrival NONE = new Arrival(false, 0, 0);

    Arrival seen(Connection connection, long now) {
      if (!isArriving(connection)) {
        return NONE;
      }
      return begun ? this : new Arrival(true, now, connection.getBytesIn());
    }

    boolean isTooSlow(Connection connection, long now, Duration patience) {
      Duration taken = Duration.ofNanos(now - since);
      long bytes = connection.getBytesIn() - bytesBefore;
      return begun
          && taken.compareTo(patience) > 0
          && bytes * 1000 < LEAST_BYTES_A_SECOND * taken.toMillis();
    }

    private static boolean isArriving(Connection connection) {
      if (connection instanceof HttpConnection http) {
        HttpParser.State state = http.getParser().getState();
        return state != HttpParser.State.START && state.compareTo(HttpParser.State.END) < 0;
      }
      return false;
    }
  }
}

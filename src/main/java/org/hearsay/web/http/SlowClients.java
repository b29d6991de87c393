package org.hearsay.web.http;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Cuts off who sends a request or takes an answer so slowly that it is no use to anybody but to
 * hold a connection. A timeout for idle connections does not see those who move a byte now and
 * then.
 *
 * <p>Besides, only so many clients may keep a thread waiting. If more do, the slowest are cut off
 * and, of those as slow, who has been waited for longest: many who send nothing do not push out one
 * who sends much.
 */
public final class SlowClients extends AbstractLifeCycle implements Connection.Listener {

  private static final long LOOK_MILLIS = 100;

  private final Duration patience;
  private final int most;
  private final Map<Connection, Pace> paces = new ConcurrentHashMap<>();
  private ScheduledExecutorService clock;
  private Future<?> looking;

  /**
   * @param patience how long a request or an answer may take before it must go at a rate
   * @param most how many clients may keep a thread waiting
   */
  public SlowClients(Duration patience, int most) {
    this.patience = patience;
    this.most = most;
  }

  @Override
  protected void doStart() {
    clock = Executors.newSingleThreadScheduledExecutor(SlowClients::daemon);
    looking =
        clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  protected void doStop() {
    looking.cancel(false);
    clock.shutdown();
  }

  @Override
  public void onOpened(Connection connection) {
    paces.put(connection, Pace.NONE);
  }

  @Override
  public void onClosed(Connection connection) {
    paces.remove(connection);
  }

  private void look() {
    long now = System.nanoTime();
    for (Connection connection : paces.keySet()) {
      Pace pace = paces.computeIfPresent(connection, (c, before) -> before.goingOn(c, now));
      if (pace != null && pace.isTooSlow(connection, now, patience)) {
        cutOff(connection);
      }
    }
    List<Connection> waitedFor = waitedFor(now);
    waitedFor.subList(0, Math.max(0, waitedFor.size() - most)).forEach(SlowClients::cutOff);
  }

  /** Those that keep a thread waiting, the slowest first. */
  private List<Connection> waitedFor(long now) {
    return paces.entrySet().stream()
        .filter(entry -> entry.getValue().stage().keepsThreadWaiting())
        .map(entry -> Waited.of(entry.getKey(), entry.getValue(), now))
        .sorted(Comparator.comparingLong(Waited::bytesPerSecond).thenComparing(Waited::since))
        .map(Waited::connection)
        .toList();
  }

  /** A client that is waited for, and its rate as it was at one moment. */
  private record Waited(Connection connection, long bytesPerSecond, long since) {
    static Waited of(Connection connection, Pace pace, long now) {
      return new Waited(connection, pace.bytesPerSecond(connection, now), pace.since());
    }
  }

  private static void cutOff(Connection connection) {
    connection.getEndPoint().close();
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "slow-clients");
    thread.setDaemon(true);
    return thread;
  }
}

package org.hearsay.web.sparql.lane;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.hearsay.web.http.Refusal;

/**
 * Keeps light queries quick while heavy ones run. Queries begin in the order in which they come, as
 * many at a time as there are processors; one that is not soon done lets the next begin beside it.
 * One that lasts longer still is heavy; if too many are, one of them is sent away to try later.
 *
 * <p>The clock here only raises a flag. Jena's own waits for a lock that planning holds, so that
 * one plan that hangs would stop the time limits of all.
 */
public final class QueryLanes implements AutoCloseable {

  private static final Duration WHEN_FULL = Duration.ofSeconds(2);
  private static final long LOOK_MILLIS = 200;
  private static final long TURN_MILLIS = 50;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** Clients have half of the processors meanwhile, and of what they ask some is soon answered. */
  private static final Duration IN_BACKGROUND = Duration.ofMinutes(2);

  private final QueryLimits limits;
  private final Lane clients;
  private final Lane background = Lane.ofOne(IN_BACKGROUND);
  private final Set<RunningQuery> places = ConcurrentHashMap.newKeySet();
  private final MemoryWatch memory = new MemoryWatch(this::shed);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(QueryLanes::clockThread);

  /** Empty lanes under the given limits. */
  public QueryLanes(QueryLimits limits) {
    this.limits = limits;
    this.clients = Lane.ofClients(limits);
  }

  /**
   * Lets a query begin.
   *
   * @param wish the time its client allows, used if shorter than the limit
   * @param clientLeft tells whether the answer is still wanted
   * @throws Refusal if too many run already
   */
  public RunningQuery admit(Duration wish, BooleanSupplier clientLeft) {
    Duration allowed = wish.compareTo(clients.time()) < 0 ? wish : clients.time();
    return admit(clients, allowed, System.nanoTime(), clientLeft);
  }

  private RunningQuery admit(Lane lane, Duration allowed, long since, BooleanSupplier clientLeft) {
    long end = since + allowed.toNanos();
    if (!lane.running().tryAcquire()) {
      throw tooMany();
    }
    if (!hasTurn(lane, end)) {
      lane.running().release();
      throw tooMany();
    }
    RunningQuery query = new RunningQuery(lane, allowed, clientLeft, places::remove);
    places.add(query);
    query.watch(clock.schedule(query::letNextBegin, TURN_MILLIS, TimeUnit.MILLISECONDS));
    query.watch(
        clock.schedule(query::becomeHeavy, limits.lightTime().toMillis(), TimeUnit.MILLISECONDS));
    query.watch(clock.schedule(query::runOut, end - System.nanoTime(), TimeUnit.NANOSECONDS));
    query.watch(
        clock.scheduleWithFixedDelay(
            query::lookForClient, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS));
    return query;
  }

  private static boolean hasTurn(Lane lane, long end) {
    try {
      long left = Math.min(PATIENCE.toNanos(), end - System.nanoTime());
      return lane.turns().tryAcquire(left, TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Refusal tooMany() {
    return Refusal.busy("Too many queries are running. Try again shortly.", WHEN_FULL);
  }

  /**
   * Does work as one of the running queries.
   *
   * @param since when its client began to wait, as {@link System#nanoTime} tells it
   * @param clientLeft tells whether the answer is still wanted
   * @param work takes the signal that ends it
   */
  public <T> T admitting(long since, BooleanSupplier clientLeft, Function<AtomicBoolean, T> work) {
    try (RunningQuery place = admit(clients, clients.time(), since, clientLeft)) {
      return place.give(work);
    }
  }

  /**
   * Does work that no client waits for, beside those who do. It takes no place from them and may
   * take longer, one at a time.
   *
   * @param unwanted tells whether it is to be given up
   * @param work takes the signal that ends it
   */
  public <T> T inBackground(BooleanSupplier unwanted, Function<AtomicBoolean, T> work) {
    try (RunningQuery place = admit(background, background.time(), System.nanoTime(), unwanted)) {
      return place.give(work);
    }
  }

  /** How many queries run now. */
  public int running() {
    return places.size();
  }

  /** How many of them are heavy. */
  public int heavy() {
    return clients.heavy().taken();
  }

  /** What a query may cost here. */
  public QueryLimits limits() {
    return limits;
  }

  /** Stops the heavy queries, to save the others when memory runs short. */
  void shed() {
    places.forEach(RunningQuery::giveUpMemory);
  }

  @Override
  public void close() {
    memory.close();
    clock.shutdown();
  }

  private static Thread clockThread(Runnable task) {
    Thread thread = new Thread(task, "query-clock");
    thread.setDaemon(true);
    return thread;
  }
}

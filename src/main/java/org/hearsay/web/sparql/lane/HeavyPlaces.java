package org.hearsay.web.sparql.lane;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The places of queries that run for long. When all are taken and one more comes, who has had a
 * place for longest gives way, if it was for long enough; so queries that never end cannot keep
 * others from theirs.
 */
final class HeavyPlaces {

  private final int most;
  private final Duration assured;
  private final Map<RunningQuery, Long> since = new LinkedHashMap<>();

  /**
   * @param assured for how long nobody has to give way
   */
  HeavyPlaces(int most, Duration assured) {
    this.most = most;
    this.assured = assured;
  }

  /** Takes a place, if there is one. */
  synchronized boolean enter(RunningQuery query) {
    if (since.size() >= most && !makeRoom()) {
      return false;
    }
    since.put(query, System.nanoTime());
    return true;
  }

  private boolean makeRoom() {
    Map.Entry<RunningQuery, Long> longest = since.entrySet().iterator().next();
    if (System.nanoTime() - longest.getValue() < assured.toNanos()) {
      return false;
    }
    longest.getKey().sendAway();
    since.remove(longest.getKey());
    return true;
  }

  synchronized void leave(RunningQuery query) {
    since.remove(query);
  }

  /** Whether a query has one of the places. */
  synchronized boolean has(RunningQuery query) {
    return since.containsKey(query);
  }

  /** How many are taken. */
  synchronized int taken() {
    return since.size();
  }
}

package org.hearsay.web.sparql.lane;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * What queries of one kind have to themselves.
 *
 * @param time the longest a query may take
 * @param running a permit for each that may be there
 * @param turns a permit for each that may begin at once
 * @param heavy the places of those that run for long
 */
record Lane(Duration time, Semaphore running, Semaphore turns, HeavyPlaces heavy) {

  /** Of queries whose clients wait. */
  static Lane ofClients(QueryLimits limits) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new Lane(
        limits.time(),
        new Semaphore(limits.running()),
        new Semaphore(processors, true),
        new HeavyPlaces(limits.heavy(), limits.time().dividedBy(2)));
  }

  /** For one query at a time. */
  static Lane ofOne(Duration time) {
    return new Lane(time, new Semaphore(1), new Semaphore(1), new HeavyPlaces(1, time));
  }
}

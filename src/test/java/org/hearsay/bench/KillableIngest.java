package org.hearsay.bench;

import java.time.Duration;
import java.util.Set;

/** An ingest in a process of its own, which may be killed at it. */
interface KillableIngest {

  /** Lets it come to its end, and gives how long that took from when it had begun. */
  Duration whole();

  /** Kills it a time after it has begun, as {@code kill -9} does. It may have ended by then. */
  void killedAfter(Duration time);

  /** The texts that it told were loaded. */
  Set<String> reported();
}

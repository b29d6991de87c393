package org.hearsay.web.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * How a request, or its answer, has come along.
 *
 * @param since when that began, in nanoseconds of the clock of {@link System#nanoTime}
 * @param bytesBefore that had gone over the connection until then
 */
record Pace(Stage stage, long since, long bytesBefore) {

  static final Pace NONE = new Pace(Stage.IDLE, 0, 0);

  private static final long LEAST_BYTES_A_SECOND = 1_000;

  /** What a connection waits for its client to do. */
  enum Stage {
    /** Nothing: it is the server's turn, or nobody's. */
    IDLE,
    SENDING_HEAD,
    SENDING_BODY,
    TAKING_ANSWER;

    private static Stage of(Connection connection) {
      if (connection instanceof HttpConnection http) {
        HttpParser parser = http.getParser();
        HttpParser.State state = parser.getState();
        if (state != HttpParser.State.START && state.compareTo(HttpParser.State.CONTENT) < 0) {
          return SENDING_HEAD;
        }
        if (parser.inContentState() && !hasAllContent(parser)) {
          return SENDING_BODY;
        }
      }
      return isTaking(connection) ? TAKING_ANSWER : IDLE;
    }

    /** Nobody reads on to the end of a body that is announced to be empty. */
    private static boolean hasAllContent(HttpParser parser) {
      return parser.getContentRead() == parser.getContentLength();
    }

    private static boolean isTaking(Connection connection) {
      return connection.getEndPoint() instanceof AbstractEndPoint end
          && end.getWriteFlusher().isPending();
    }

    /** A head is put together without one. */
    boolean keepsThreadWaiting() {
      return this == SENDING_BODY || this == TAKING_ANSWER;
    }

    private boolean continues(Stage before) {
      return this == before || (this == SENDING_BODY && before == SENDING_HEAD);
    }

    private long bytes(Connection connection) {
      return this == TAKING_ANSWER ? connection.getBytesOut() : connection.getBytesIn();
    }
  }

  Pace goingOn(Connection connection, long now) {
    Stage next = Stage.of(connection);
    return next.continues(stage)
        ? new Pace(next, since, bytesBefore)
        : new Pace(next, now, next.bytes(connection));
  }

  /** The rate until now; who has only begun has what came so far, as if it had taken a second. */
  long bytesPerSecond(Connection connection, long now) {
    long millis = Math.max(1_000, Duration.ofNanos(now - since).toMillis());
    return bytes(connection) * 1_000 / millis;
  }

  boolean isTooSlow(Connection connection, long now, Duration patience) {
    Duration taken = Duration.ofNanos(now - since);
    return stage != Stage.IDLE
        && taken.compareTo(patience) > 0
        && bytes(connection) * 1000 < LEAST_BYTES_A_SECOND * taken.toMillis();
  }

  /** An answer goes out by the buffer, each of which counts when it begins to. */
  private long bytes(Connection connection) {
    return stage.bytes(connection) - bytesBefore;
  }
}

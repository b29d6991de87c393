package org.hearsay.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.internal.HttpConnection;

/**
 * The sender of a request that has arrived whole, who may leave while the answer is worked out.
 *
 * <p>A connection that was closed shows only when it is read, and Jetty does not read it until the
 * answer is sent. So it is read here. A client that sends a second request ahead loses it, is told
 * that the connection ends with the answer, and must send it again on another, as RFC 9112 (section
 * 9.3.2) lets a server demand.
 */
public final class Client {

  private final HttpConnection connection;
  private final ByteBuffer ahead = ByteBuffer.allocate(1 << 10);

  private Client(HttpConnection connection) {
    this.connection = connection;
  }

  /** The client of a request. */
  public static Client of(HttpServletRequest request) {
    return new Client(
        (HttpConnection)
            ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection());
  }

  /** Whether nobody waits for the answer any more. Only for while it is being worked out. */
  public synchronized boolean hasLeft() {
    try {
      int read = connection.getEndPoint().fill(ahead.clear().flip());
      if (read > 0) {
        connection.getGenerator().setPersistent(false);
      }
      return read < 0;
    } catch (IOException broken) {
      return true;
    }
  }

  /** Ends the connection, so that a thread that waits for the client to take its answer goes on. */
  public void cutOff() {
    connection.getEndPoint().close();
  }
}

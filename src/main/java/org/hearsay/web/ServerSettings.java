package org.hearsay.web;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.web.ingest.IngestAccess;
import org.hearsay.web.sparql.lane.QueryLimits;

/**
 * How to serve.
 *
 * @param host the address to listen on; loopback unless someone decides otherwise
 * @param port the port to listen on; 0 for any that is free
 * @param base the IRI under which all things are named, ending in a slash; it is taken from here
 *     and never from a request
 * @param limits what a query may cost
 * @param patience how long a request may take to arrive before it must come at a rate
 * @param requestLog takes a line for each request; empty if none is to be written
 * @param ingest who may add to the store; empty if nobody may
 */
public record ServerSettings(
    String host,
    int port,
    URI base,
    QueryLimits limits,
    Duration patience,
    Optional<Consumer<String>> requestLog,
    Optional<IngestAccess> ingest) {

  /** The base of all IRIs where none is chosen. */
  public static final URI LOCAL_BASE = URI.create("http://localhost:3030/");

  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  public ServerSettings {
    Objects.requireNonNull(limits, "limits");
    if (host.isBlank()) {
      throw new IllegalArgumentException("an address to listen on is needed");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port + " (0 to 65535)");
    }
    if (!base.isAbsolute() || !base.toString().endsWith("/")) {
      throw new IllegalArgumentException("the base must be absolute and end in a slash: " + base);
    }
  }

  /** For this machine alone. */
  public static ServerSettings local(int port) {
    return new ServerSettings(
        LOOPBACK,
        port,
        LOCAL_BASE,
        QueryLimits.DEFAULT,
        PATIENCE,
        Optional.empty(),
        Optional.empty());
  }

  /** The same, listening on another address. */
  public ServerSettings withHost(String address) {
    return new ServerSettings(address, port, base, limits, patience, requestLog, ingest);
  }

  /** The same, with things named under another base. */
  public ServerSettings withBase(URI newBase) {
    return new ServerSettings(host, port, newBase, limits, patience, requestLog, ingest);
  }

  /** The same, under other limits. */
  public ServerSettings withLimits(QueryLimits newLimits) {
    return new ServerSettings(host, port, base, newLimits, patience, requestLog, ingest);
  }

  /** The same, with more or less patience for slow senders. */
  public ServerSettings withPatience(Duration newPatience) {
    return new ServerSettings(host, port, base, limits, newPatience, requestLog, ingest);
  }

  /** The same, telling of each request. */
  public ServerSettings withRequestLog(Consumer<String> lines) {
    return new ServerSettings(host, port, base, limits, patience, Optional.of(lines), ingest);
  }

  /** The same, taking texts from those who have access. */
  public ServerSettings withIngest(IngestAccess access) {
    return new ServerSettings(host, port, base, limits, patience, requestLog, Optional.of(access));
  }
}

package org.hearsay.web;

import java.net.URI;
import java.util.Objects;
import org.hearsay.web.sparql.QueryLimits;

/**
 * How to serve.
 *
 * @param host the address to listen on; loopback unless someone decides otherwise
 * @param port the port to listen on; 0 for any that is free
 * @param base the IRI under which all things are named, ending in a slash; it is taken from here
 *     and never from a request
 * @param limits what a query may cost
 */
public record ServerSettings(String host, int port, URI base, QueryLimits limits) {

  /** The base of all IRIs where none is chosen. */
  public static final URI LOCAL_BASE = URI.create("http://localhost:3030/");

  private static final String LOOPBACK = "127.0.0.1";

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
    return new ServerSettings(LOOPBACK, port, LOCAL_BASE, QueryLimits.DEFAULT);
  }

  /** The same, listening on another address. */
  public ServerSettings withHost(String address) {
    return new ServerSettings(address, port, base, limits);
  }

  /** The same, with things named under another base. */
  public ServerSettings withBase(URI newBase) {
    return new ServerSettings(host, port, newBase, limits);
  }

  /** The same, under other limits. */
  public ServerSettings withLimits(QueryLimits newLimits) {
    return new ServerSettings(host, port, base, newLimits);
  }
}

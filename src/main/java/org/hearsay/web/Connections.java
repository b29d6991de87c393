package org.hearsay.web;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.hearsay.web.http.PlainErrors;
import org.hearsay.web.http.SlowClients;

/** How many connections there may be, how long each may idle, and what is written of them. */
final class Connections {

  static final int MOST_THREADS = 64;

  /** Clients that may keep a thread waiting: most threads are left to those who are quick. */
  private static final int MOST_WAITED_FOR = 24;

  private static final int MOST_CONNECTIONS = 512;
  private static final long IDLE_MILLIS = 30_000;
  private static final long IDLE_MILLIS_WHEN_FULL = 1_000;
  private static final long STOP_MILLIS = 15_000;

  /** Who, when, which path, status, bytes, milliseconds. A query is in no path, so in no log. */
  private static final String LINE = "%{client}a %{yyyy-MM-dd'T'HH:mm:ssX}t \"%m %U\" %s %O %{ms}T";

  private Connections() {}

  static void configure(Server jetty, ServerSettings settings) {
    ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
    connector.setHost(settings.host());
    connector.setIdleTimeout(IDLE_MILLIS);
    connector.addBean(new SlowClients(settings.patience(), MOST_WAITED_FOR));
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(mostRequestBytes(settings));
    ServletContextHandler paths = (ServletContextHandler) jetty.getHandler();
    paths.setMaxFormContentSize(mostRequestBytes(settings));
    paths.setErrorHandler(new PlainErrors());
    jetty.setErrorHandler(new PlainErrors());
    NetworkConnectionLimit limit = new NetworkConnectionLimit(MOST_CONNECTIONS, connector);
    limit.setEndPointIdleTimeout(IDLE_MILLIS_WHEN_FULL);
    jetty.addBean(limit);
    jetty.setStopTimeout(STOP_MILLIS);
    settings
        .requestLog()
        .ifPresent(log -> jetty.setRequestLog(new CustomRequestLog(log::accept, LINE)));
  }

  /** A query in a form is percent-encoded, three bytes for one, and has other fields beside it. */
  static int mostRequestBytes(ServerSettings settings) {
    return 3 * settings.limits().textBytes() + 4096;
  }
}

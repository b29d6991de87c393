package org.hearsay.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Of a server that answers a little or much, to clients that take or do not. */
class SlowClientsTest {

  private static final int THREADS = 16;
  private static final int MOST = 4;

  /** More than a network holds on its way. */
  private static final byte[] MUCH = new byte[16 << 20];

  private static final Duration LATE = Duration.ofMillis(500);

  private final Server server = new Server(new QueuedThreadPool(THREADS));
  private final ServerConnector connector = new ServerConnector(server, 1, 1);
  private final List<Socket> clients = new ArrayList<>();

  private void serve(Duration patience) throws Exception {
    connector.addBean(new SlowClients(patience, MOST));
    server.addConnector(connector);
    server.setHandler(new Answering());
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    for (Socket client : clients) {
      client.close();
    }
    server.stop();
  }

  @Test
  @Timeout(60)
  void whoTakesNothingOfAnAnswerIsCutOff() throws Exception {
    serve(Duration.ofMillis(200));
    Socket client = asking("/much");
    while (connector.getConnectedEndPoints().isEmpty()) {
      Thread.onSpinWait();
    }
    while (!connector.getConnectedEndPoints().isEmpty()) {
      Thread.onSpinWait();
    }
    assertTrue(client.getInputStream().readAllBytes().length < MUCH.length);
  }

  @Test
  @Timeout(60)
  void asManyAsThereAreThreadsWhoTakeNothingLockNobodyOut() throws Exception {
    serve(Duration.ofMinutes(5));
    for (int i = 0; i < 2 * THREADS; i++) {
      asking("/much");
    }
    assertEquals("little", answer());
  }

  @Test
  @Timeout(60)
  void whoHasNothingMoreToSendIsAnsweredHoweverLate() throws Exception {
    serve(Duration.ofMillis(100));
    assertEquals("little", answer("/late", ""));
    assertEquals("little", answer("/late", "Content-Length: 0\r\n"));
  }

  private String answer() throws IOException {
    return answer("/little", "");
  }

  private String answer(String path, String header) throws IOException {
    String answer =
        new String(asking(path, header).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return answer.substring(answer.lastIndexOf('\n') + 1);
  }

  private Socket asking(String path) throws IOException {
    return asking(path, "");
  }

  private Socket asking(String path, String header) throws IOException {
    Socket client = new Socket();
    clients.add(client);
    client.setReceiveBufferSize(1);
    client.connect(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), connector.getLocalPort()));
    String request =
        "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n";
    client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  /** Writes as a servlet does: its thread waits until the client has taken enough. */
  private static final class Answering extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback)
        throws IOException {
      String path = request.getHttpURI().getPath();
      if (path.equals("/late")) {
        LockSupport.parkNanos(LATE.toNanos());
      }
      try (OutputStream out = Content.Sink.asOutputStream(response)) {
        out.write(path.equals("/much") ? MUCH : "little".getBytes(StandardCharsets.US_ASCII));
      }
      callback.succeeded();
      return true;
    }
  }
}

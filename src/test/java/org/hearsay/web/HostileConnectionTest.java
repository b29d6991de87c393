package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hearsay.web.sparql.lane.QueryLimits;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that leave, dawdle, or come in crowds. */
class HostileConnectionTest {

  private static final Duration AMPLE = Duration.ofMinutes(5);
  private static final String RUNNING = "hearsay_queries_running";
  private static final String HEAVY = "hearsay_queries_heavy";
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

  @AutoClose private static ServedDataset served;

  @BeforeAll
  static void serve() {
    StringBuilder trig = new StringBuilder("<urn:g> {\n");
    for (int i = 0; i < 1_000; i++) {
      trig.append("<urn:s" + i + "> <urn:p> " + i + " .\n");
    }
    QueryLimits limits =
        new QueryLimits(AMPLE, Duration.ofMillis(50), 16, 2, 64 << 10, 5_000, 500_000, 4 << 20);
    served =
        new ServedDataset(
            trig.append("}").toString(),
            ServerSettings.local(0).withLimits(limits).withPatience(Duration.ofMillis(500)));
  }

  private static Socket asking(String request) throws IOException {
    Socket socket = served.connect();
    send(socket, request);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static String get(String path) {
    return "GET /" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
  }

  private static String endless() {
    return get("sparql?query=" + ServedDataset.encode(ENDLESS));
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited for a minute");
      Thread.onSpinWait();
    }
  }

  @Test
  void atMostTwoHeavyQueriesRunAndEndWhenTheirClientsLeave() throws IOException {
    try (Socket first = asking(endless());
        Socket second = asking(endless())) {
      await(() -> served.metric(HEAVY) == 2);
      HttpResponse<String> third = served.query(ENDLESS);
      assertEquals(503, third.statusCode(), third.body());
      assertTrue(third.headers().firstValue("Retry-After").isPresent());
      assertEquals(200, served.query("ASK { ?s ?p 1 }").statusCode());
      assertTrue(first.isConnected() && second.isConnected());
    }
    await(() -> served.metric(RUNNING) == 0);
    assertEquals(0, served.metric(HEAVY));
  }

  @Test
  void aCannedQueryEndsToo() throws IOException {
    asking(get("api/queries/claims-by-speaker")).close();
    await(() -> served.metric(RUNNING) == 0);
  }

  @Test
  void whoSendsAheadIsAnsweredOnceAndMustConnectAnew() throws IOException {
    String stopped = "sparql?timeout=1&query=" + ServedDataset.encode(ENDLESS);
    try (Socket socket = asking(get(stopped))) {
      await(() -> served.metric(RUNNING) == 1);
      send(socket, get("health"));
      socket.setSoTimeout(10_000);
      String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answers.startsWith("HTTP/1.1 503 "), answers);
      assertTrue(answers.contains("Connection: close"), answers);
      assertEquals(0, answers.lastIndexOf("HTTP/1.1"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
        "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
            + "Content-Length: 60000\r\n\r\n#"
      })
  void whoSendsAByteNowAndThenIsCutOff(String beginning) throws IOException {
    try (Socket socket = asking(beginning)) {
      assertTrue(isCutOff(socket));
    }
    assertEquals(200, served.get("health", Map.of()).statusCode());
  }

  private static boolean isCutOff(Socket socket) throws IOException {
    socket.setSoTimeout(100);
    for (int i = 0; i < 600; i++) {
      if (isClosedAfterAnotherByte(socket)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosedAfterAnotherByte(Socket socket) throws IOException {
    try {
      send(socket, "x");
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException stillOpen) {
      return false;
    } catch (SocketException closed) {
      return true;
    }
  }

  @Test
  void aHundredWhoKeepThreadsWaitingLockNobodyOut() throws IOException {
    try (ServedDataset patient =
            new ServedDataset("", ServerSettings.local(0).withPatience(AMPLE));
        Crowd crowd = new Crowd(patient, new ArrayList<>())) {
      crowd.growBy(100);
      assertEquals(200, patient.getAlone("health").statusCode());
    }
  }

  @Test
  void manyWhoSendNothingDoNotPushOutOneWhoSendsMuch() throws IOException {
    String body = "ASK { ?s ?p 1 } #" + "x".repeat(40_000);
    try (ServedDataset patient =
            new ServedDataset("", ServerSettings.local(0).withPatience(AMPLE));
        Crowd crowd = new Crowd(patient, new ArrayList<>());
        Socket honest = patient.connect()) {
      send(honest, post(body.length()));
      for (int at = 0; at < body.length(); at += 2_000) {
        send(honest, body.substring(at, Math.min(body.length(), at + 2_000)));
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        crowd.growBy(3);
      }
      byte[] status = honest.getInputStream().readNBytes("HTTP/1.1 200".length());
      assertEquals("HTTP/1.1 200", new String(status, StandardCharsets.US_ASCII));
    }
  }

  /** Each keeps a thread waiting for what it is to send, and none is too slow yet. */
  private record Crowd(ServedDataset served, List<Socket> sockets) implements AutoCloseable {

    void growBy(int clients) throws IOException {
      for (int i = 0; i < clients; i++) {
        Socket socket = served.connect();
        sockets.add(socket);
        send(socket, post(60_000) + "#");
      }
    }

    /** The server does not stop before all have gone. */
    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  private static String post(int length) {
    return "POST /sparql HTTP/1.1\r\nHost: localhost\r\n"
        + "Content-Type: application/sparql-query\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  @Test
  void whoSendsSteadilyIsNot() throws IOException {
    String body = "ASK { ?s ?p 1 } #" + "x".repeat(30_000);
    try (Socket socket =
        asking(
            "POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: "
                + body.length()
                + "\r\n\r\n")) {
      for (int at = 0; at < body.length(); at += 3_000) {
        send(socket, body.substring(at, Math.min(body.length(), at + 3_000)));
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
      assertEquals("HTTP/1.1 200", new String(status, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void aThousandIdleConnectionsLockNobodyOut() throws IOException {
    List<Socket> idle = new ArrayList<>();
    try {
      for (int i = 0; i < 1_000; i++) {
        idle.add(served.connect());
      }
      assertEquals(200, served.getAlone("health").statusCode());
    } finally {
      for (Socket socket : idle) {
        socket.close();
      }
    }
  }
}

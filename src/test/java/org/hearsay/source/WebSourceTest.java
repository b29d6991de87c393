package org.hearsay.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hearsay.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSourceTest {

  private static final ReadingOptions NEIGHBORS = new ReadingOptions(false, UTF_8, 10_000, true);

  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final List<Document> read = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    page("/page", "text/html; charset=utf-8", "<h1>Two Bridges Closed</h1><p>The river rose.</p>");
    page("/plain", "text/plain", "The river rose.");
    page("/data", "application/octet-stream", "?");
    page("/large", "text/plain", "x".repeat(20_000));
    redirect("/moved", "/page");
    redirect("/loop", "/loop");
    redirect("/away", "file:///etc/hostname");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageIsReadAndNamedByItsAddress() {
    read(NEIGHBORS, address("/moved"));
    assertEquals("Two Bridges Closed\n\nThe river rose.", read.get(0).text());
    assertEquals(address("/page"), read.get(0).id());
    assertEquals(address("/page"), read.get(0).publication().url().orElseThrow().toString());
  }

  @Test
  void plainTextIsReadAsItIs() {
    read(NEIGHBORS, address("/plain"));
    assertEquals("The river rose.", read.get(0).text());
  }

  @Test
  void whatIsNoTextIsRefused() {
    read(NEIGHBORS, address("/data"));
    assertTrue(refusal().contains("application/octet-stream"));
  }

  @Test
  void whatIsTooLargeIsRefused() {
    read(NEIGHBORS, address("/large"));
    assertTrue(refusal().contains("limit"));
  }

  @Test
  void whatIsNotThereIsRefused() {
    read(NEIGHBORS, address("/none"));
    assertTrue(refusal().contains("status 404"));
  }

  @Test
  void redirectsEnd() {
    read(NEIGHBORS, address("/loop"));
    assertTrue(refusal().contains("redirects more than 5 times"));
  }

  @Test
  void aRedirectCannotLeadToAFile() {
    read(NEIGHBORS, address("/away"));
    assertTrue(refusal().contains("only http and https"));
  }

  @Test
  void thisMachineIsRefusedUnlessAllowed() {
    read(ReadingOptions.DEFAULT, address("/page"));
    assertTrue(refusal().contains("--private-hosts"));
  }

  @Test
  void aRedirectToThisMachineIsRefusedAsItIsAtFirst() {
    WebSource.Hosts onlyTheFirst = host -> host.equals("127.0.0.1") || PublicAddress.isPublic(host);
    redirect("/inside", "http://localhost:" + server.getAddress().getPort() + "/page");
    read(new WebSource(ReadingOptions.DEFAULT, onlyTheFirst, PATIENCE).read(address("/inside")));
    assertTrue(refusal().startsWith("localhost is not an address of the public internet"));
  }

  @Test
  void aPageThatComesPackedUnaskedIsRefused() {
    server.createContext(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          answer(exchange, 200, "\u001f\u008b");
        });
    read(NEIGHBORS, address("/packed"));
    assertTrue(refusal().contains("packed"));
  }

  @Test
  void aServerThatStopsHalfWayIsNotWaitedForForever() {
    CountDownLatch over = new CountDownLatch(1);
    server.createContext(
        "/slow",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, 1_000);
          exchange.getResponseBody().write('x');
          exchange.getResponseBody().flush();
          awaitQuietly(over);
        });
    read(new WebSource(NEIGHBORS, any -> true, PATIENCE).read(address("/slow")));
    over.countDown();
    assertTrue(refusal().contains("too slow") || refusal().contains("fetching failed"), refusal());
  }

  private static void awaitQuietly(CountDownLatch over) {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "jar:file:/a.jar!/b", "ftp://example.org/a"})
  void otherSchemesAreRefused(String place) {
    read(ReadingOptions.DEFAULT, place);
    assertTrue(refusal().contains("only http and https"));
  }

  private void read(ReadingOptions options, String place) {
    new Sources(options, InputStream.nullInputStream()).read(List.of(place), this::read);
  }

  private void read(Reading reading) {
    reading.match(ok -> read.add(ok.document()), no -> refused.add(no.reason()));
  }

  private String refusal() {
    assertEquals(1, refused.size(), () -> "refused, and read " + read);
    return refused.get(0);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void page(String path, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          answer(exchange, 200, body);
        });
  }

  private void redirect(String path, String location) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", location);
          answer(exchange, 302, "");
        });
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}

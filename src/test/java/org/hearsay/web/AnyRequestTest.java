package org.hearsay.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests of the SPARQL protocol that are put together at random, of what is right and wrong. */
class AnyRequestTest {

  private static final int REQUESTS = 100;

  private static final List<String> METHODS =
      List.of("GET", "GET", "POST", "POST", "POST", "HEAD", "OPTIONS", "PUT", "get", "BREW");
  private static final List<String> PATHS =
      List.of("/sparql", "/sparql", "/sparql", "/sparql/", "//sparql", "/sparql;a=b", "/%73parql");
  private static final List<String> PARAMETERS =
      List.of(
          "query=ASK%7B%7D",
          "query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D",
          "query=",
          "query",
          "query=%",
          "query=%C3%28",
          "query=%00",
          "query=DESCRIBE+%3Curn:a%3E",
          "query=CONSTRUCT%7B%3Fs%20a%20%22%5CuD800%22%7DWHERE%7B%3Fs%20%3Fp%20%3Fo%7D",
          "update=CLEAR%20ALL",
          "timeout=-1",
          "timeout=NaN",
          "timeout=1e999",
          "default-graph-uri=",
          "default-graph-uri=http%3A%2F%2Fa%20b",
          "default-graph-uri=file:///etc/passwd",
          "named-graph-uri=%22%3E%3C",
          "using-graph-uri=urn:a",
          "output=xml",
          "format=%0d%0aX:%20y",
          "=",
          "&&&",
          "query=\u00ff\u00fe",
          "a=b=c");
  private static final List<String> HEADERS =
      List.of(
          "Content-Type: application/sparql-query",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: application/sparql-query; charset=utf-16",
          "Content-Type: application/sparql-query; charset=none-such",
          "Content-Type: application/x-www-form-urlencoded; charset=\"",
          "Content-Type: multipart/form-data; boundary=a",
          "Content-Type: multipart/form-data",
          "Content-Type: application/sparql-update",
          "Content-Type: /",
          "Content-Type: \u00ff\u00fe",
          "Content-Type:",
          "Content-Encoding: gzip",
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Content-Length: 7",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: gzip, chunked",
          "Expect: 100-continue",
          "Expect: nothing",
          "Accept: */*;q=none",
          "Accept: application/sparql-results+json, text/csv;q=2, ;,/",
          "Accept: text/turtle",
          "Accept: application/rdf+xml",
          "Accept: " + "a/b,".repeat(1_000),
          "Accept-Charset: utf-7",
          "Range: bytes=0-0",
          "If-None-Match: \"",
          "Host: b",
          "Upgrade: h2c",
          "X: " + "y".repeat(7_000),
          "X: " + "y".repeat(20_000),
          "X Y: z",
          ": z",
          "\u0000");

  @AutoClose
  private static final ServedDataset served =
      new ServedDataset("<urn:g> { <urn:a> <urn:name> 'name 1' }");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whateverIsSentIsAnsweredOrRefusedAndBreaksNothing(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < REQUESTS; i++) {
      byte[] request = request(random);
      String answer = answer(request);
      String told = "to " + new String(request, ISO_8859_1) + "\n\n" + answer;
      assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1\\.1 [1234]\\d\\d .*"), told);
      for (String part : List.of("\tat ", "Exception", "org.apache", "jetty")) {
        assertFalse(answer.contains(part), told);
      }
    }
    assertEquals(200, served.get("health", Map.of()).statusCode());
    assertTrue(served.query("ASK { <urn:a> <urn:name> 'name 1' }").body().contains("true"));
  }

  private static byte[] request(Random random) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    String target = any(METHODS, random) + " " + any(PATHS, random) + "?" + parameters(random);
    request.write((target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n").getBytes(ISO_8859_1));
    for (int headers = random.nextInt(4); headers > 0; headers--) {
      request.write((any(HEADERS, random) + "\r\n").getBytes(ISO_8859_1));
    }
    byte[] body = body(random);
    if (random.nextInt(4) > 0) {
      request.write(("Content-Length: " + body.length + "\r\n").getBytes(ISO_8859_1));
    }
    request.write("\r\n".getBytes(ISO_8859_1));
    request.write(body);
    return request.toByteArray();
  }

  private static String parameters(Random random) {
    StringBuilder parameters = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      parameters.append(any(PARAMETERS, random)).append(i > 1 ? "&" : "");
    }
    return parameters.toString();
  }

  private static byte[] body(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new byte[0];
      case 1 -> parameters(random).getBytes(ISO_8859_1);
      case 2 -> "SELECT * { ?s ?p ?o }".getBytes(UTF_8);
      default -> noise(random);
    };
  }

  private static byte[] noise(Random random) {
    byte[] noise = new byte[random.nextInt(200)];
    random.nextBytes(noise);
    return noise;
  }

  private static String any(List<String> ones, Random random) {
    return ones.get(random.nextInt(ones.size()));
  }

  private static String answer(byte[] request) throws IOException {
    try (Socket socket = served.connect()) {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (SocketException cutOff) {
      return "";
    }
  }
}

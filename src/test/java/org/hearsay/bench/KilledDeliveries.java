package org.hearsay.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.hearsay.store.ClaimStore;

/** Texts sent to a server of our own, a few at a time, which may be killed at it. */
final class KilledDeliveries implements KillableIngest {

  private static final String TOKEN = "token-of-this-benchmark";
  private static final int AT_ONCE = 3;

  private final Path store;
  private final List<String> deliveries;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Set<String> reported = new HashSet<>();

  /**
   * @param store where the server stores them
   * @param lines a file of JSON Lines, perhaps packed
   */
  KilledDeliveries(Path store, Path lines) {
    this.store = store;
    List<String> texts = lines(lines);
    this.deliveries =
        IntStream.iterate(0, from -> from < texts.size(), from -> from + AT_ONCE)
            .mapToObj(from -> texts.subList(from, Math.min(from + AT_ONCE, texts.size())))
            .map(few -> String.join("\n", few))
            .toList();
  }

  private static List<String> lines(Path file) {
    try (var in = Files.newInputStream(file);
        var text = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Duration whole() {
    try (ServedProcess server = serve()) {
      long start = System.nanoTime();
      deliveries.stream().skip(1).forEach(texts -> deliver(server.url(), texts));
      return Duration.ofNanos(System.nanoTime() - start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void killedAfter(Duration time) {
    try {
      ServedProcess server = serve();
      Thread killer =
          new Thread(
              () -> {
                LockSupport.parkNanos(time.toNanos());
                server.kill();
              });
      killer.start();
      for (int i = 1; i < deliveries.size() && killer.isAlive(); i++) {
        deliver(server.url(), deliveries.get(i));
      }
      killer.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Set<String> reported() {
    return reported;
  }

  /** The first delivery is made: it takes long, as the server loads then what it reads with. */
  private ServedProcess serve() throws IOException {
    ClaimStore.open(store).close();
    Path token = Files.writeString(store.resolveSibling("token"), TOKEN);
    ServedProcess server = ServedProcess.startedSoon(store, "--token-file", token.toString());
    deliver(server.url(), deliveries.get(0));
    return server;
  }

  /** Sends some, and keeps what is answered if it is answered. */
  private void deliver(URI server, String texts) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("ingest"))
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofString(texts))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      answer.body().lines().forEach(this::keep);
    } catch (IOException killed) {
      // What was not answered was not reported.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keep(String line) {
    JsonObject told = JsonParser.parseString(line).getAsJsonObject();
    if (told.has("outcome")) {
      reported.add(told.get("id").getAsString());
    }
  }
}

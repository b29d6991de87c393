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
import java.util.zip.GZIPInputStream;
import org.hearsay.store.ClaimStore;

/** Texts sent to a server of our own one by one, which may be killed at it. */
final class KilledDeliveries implements KillableIngest {

  private static final String TOKEN = "token-of-this-benchmark";

  private final Path store;
  private final List<String> texts;
  private final Set<String> reported = new HashSet<>();

  /**
   * @param store where the server stores them
   * @param lines a file of JSON Lines, perhaps packed
   */
  KilledDeliveries(Path store, Path lines) {
    this.store = store;
    this.texts = lines(lines);
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
      texts.forEach(text -> deliver(server.url(), text));
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
      for (int i = 0; i < texts.size() && killer.isAlive(); i++) {
        deliver(server.url(), texts.get(i));
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

  private ServedProcess serve() throws IOException {
    ClaimStore.open(store).close();
    Path token = Files.writeString(store.resolveSibling("token"), TOKEN);
    return new ServedProcess(store, "--token-file", token.toString());
  }

  /** Sends one, and keeps what is answered if it is answered. */
  private void deliver(URI server, String text) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("ingest"))
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofString(text))
            .build();
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
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

package org.hearsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.store.ClaimStore;

/**
 * What eight clients who look things up feel of others: of none, of one who adds texts, and of two
 * who ask for all that costs much.
 *
 * <pre>{@code
 * bench AttackBenchmark STORE 10
 * }</pre>
 */
public final class AttackBenchmark {

  private static final int CLIENTS = 8;
  private static final String TOKEN = "token-of-this-benchmark";

  private final Random random = new Random(1);
  private final List<String> claims;
  private final AtomicInteger turn = new AtomicInteger();
  private final int seconds;

  private AttackBenchmark(List<String> claims, int seconds) {
    this.claims = claims;
    this.seconds = seconds;
  }

  /** Takes the folder of a store, to which a few texts are added, and the seconds of each part. */
  public static void main(String[] args) throws IOException {
    Path store = Path.of(args[0]);
    Path token = Files.writeString(Files.createTempFile("hearsay", "token"), TOKEN);
    AttackBenchmark benchmark = new AttackBenchmark(claims(store), Integer.parseInt(args[1]));
    long start = System.nanoTime();
    try (ServedProcess server = new ServedProcess(store, "--token-file", token.toString())) {
      System.out.printf("opened in %.1f s%n", (System.nanoTime() - start) / 1e9);
      benchmark.run(server);
    } finally {
      Files.delete(token);
    }
  }

  private static List<String> claims(Path folder) {
    List<String> claims = new ArrayList<>();
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      store.read(
          dataset -> {
            dataset
                .getUnionGraph()
                .find(Node.ANY, Borrowed.TYPE, Hs.CLAIM)
                .forEachRemaining(claim -> claims.add(claim.getSubject().getURI()));
            return claims;
          });
    }
    Collections.shuffle(claims, new Random(1));
    return claims;
  }

  private void run(ServedProcess server) throws IOException {
    Load load = new Load(server.url(), CLIENTS);
    load.run(Map.of("to warm up", this::lookup), seconds);
    load.run(Map.of("alone", this::lookup), seconds);
    System.out.println("memory " + server.anonymousMegabytes() + " MB");
    besideAWriter(server.url(), () -> load.run(Map.of("beside a writer", this::lookup), seconds));
    System.out.println("memory " + server.anonymousMegabytes() + " MB");
    Attacker first = new Attacker(server.url().resolve("sparql"), 0);
    Attacker second = new Attacker(server.url().resolve("sparql"), 7);
    first.start();
    second.start();
    load.run(Map.of("beside two attackers", this::lookup), 3 * seconds);
    System.out.println("attackers were answered " + first.answers() + " and " + second.answers());
    System.out.println("memory " + server.anonymousMegabytes() + " MB");
    load.run(Map.of("alone again", this::lookup), seconds);
  }

  /** One of three: all triples of a claim by SPARQL, its file, its audit. */
  private String lookup() {
    String claim = claim();
    String id = claim.substring(claim.lastIndexOf('/') + 1);
    return switch (turn.incrementAndGet() % 3) {
      case 0 -> "sparql?query=" + encode("SELECT ?p ?o { <" + claim + "> ?p ?o }");
      case 1 -> "data/claim/" + id + ".ttl";
      default -> "api/claims/" + id + "/trace";
    };
  }

  private String claim() {
    synchronized (random) {
      return claims.get(random.nextInt(claims.size()));
    }
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /**
   * Does work while one client sends a text as soon as the last is stored. The first, for which the
   * server loads its models, is stored before.
   */
  private static void besideAWriter(URI server, Runnable work) {
    List<Integer> statuses = new ArrayList<>();
    System.out.println("first text added: " + deliver(server, text(0)));
    AtomicBoolean done = new AtomicBoolean();
    Thread writer =
        new Thread(
            () -> {
              while (!done.get()) {
                statuses.add(deliver(server, text(statuses.size() + 1)));
              }
            });
    writer.start();
    work.run();
    done.set(true);
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.out.println("texts added meanwhile: " + statuses);
  }

  private static String text(int number) {
    return "{\"id\":\"added-%d\",\"text\":\"%s\"}\n"
        .formatted(
            number,
            ("Ann Lee said that more than "
                    + (20 + number)
                    + " boats were moored in Port Vale on Monday. ")
                .repeat(10));
  }

  private static int deliver(URI server, String lines) {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("ingest"))
            .header("Content-Type", "application/x-ndjson")
            .header("Authorization", "Bearer " + TOKEN)
            .POST(BodyPublishers.ofString(lines))
            .build();
    try {
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException cutOff) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}

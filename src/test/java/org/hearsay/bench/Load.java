package org.hearsay.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Clients that each ask again as soon as they are answered. */
final class Load {

  private final URI url;
  private final int clients;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Double> milliseconds = new ArrayList<>();
  private final AtomicInteger failures = new AtomicInteger();

  Load(URI url, int clients) {
    this.url = url;
    this.clients = clients;
  }

  /** Sends requests whose times do not count. */
  void warmUp(Supplier<String> path, int seconds) {
    together(() -> repeat(path, seconds));
    milliseconds.clear();
    failures.set(0);
  }

  /** Sends requests of each kind for some seconds, one kind after the other. */
  void run(Map<String, Supplier<String>> requests, int seconds) {
    System.out.printf(
        "%n%-30s %8s %8s %8s %8s %8s%n", "", "answers", "refused", "p50 ms", "p95", "p99");
    requests.forEach(
        (kind, path) -> {
          together(() -> repeat(path, seconds));
          print(kind);
        });
  }

  /** The same, for a second each, while two more clients ask what cannot be answered in time. */
  void besideRunaways(Map<String, Supplier<String>> requests) {
    Runaways runaways = new Runaways(http, url);
    runaways.start(2);
    run(requests, 1);
    runaways.stop();
  }

  /** Asks once, and tells whether it was answered. */
  boolean get(String path) {
    try {
      HttpRequest request = HttpRequest.newBuilder(url.resolve(path)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException cutOff) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void repeat(Supplier<String> path, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
      boolean answered = get(path.get());
      double taken = (System.nanoTime() - start) / 1e6;
      synchronized (milliseconds) {
        milliseconds.add(taken);
      }
      if (!answered) {
        failures.incrementAndGet();
      }
    }
  }

  private void together(Runnable client) {
    List<Thread> threads = IntStream.range(0, clients).mapToObj(i -> new Thread(client)).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Prints what was measured since the last time. */
  private void print(String kind) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    System.out.printf(
        "%-30s %,8d %,8d %8.1f %8.1f %8.1f%n",
        kind, sorted.size(), failures.getAndSet(0), at(sorted, 50), at(sorted, 95), at(sorted, 99));
    milliseconds.clear();
  }

  private static double at(List<Double> sorted, int percent) {
    return sorted.get((sorted.size() - 1) * percent / 100);
  }
}

package org.hearsay.web.api;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.ParameterType;
import org.hearsay.query.answer.Slice;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;

/**
 * Has answers ready before they are asked for: works out in the background, whenever the store has
 * changed and then rested, what each canned query answers by itself and with each choice that one
 * of its parameters gives, reads the names and texts that words are looked up in, and sorts what
 * words or days will narrow. Of a store in memory no answer is kept, and so none is prepared.
 */
public final class Preparation implements AutoCloseable {

  /** Who has just started a server, or sends it texts, is to have it for himself. */
  private static final Duration REST = Duration.ofSeconds(5);

  private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(30);

  /** No text holds this, which is no character: it is looked up in all, and found in none. */
  private static final String NOWHERE = "\uFFFF";

  /** Values of what parameters take that may be anything. */
  private static final Map<ParameterType, String> SAMPLES =
      Map.of(ParameterType.TEXT, NOWHERE, ParameterType.DATE, "2000-01-01");

  /** The rows that a page shows. */
  private static final Slice FIRST_ROWS = new Slice(0, 100);

  private final CannedQueries queries;
  private final ClaimStore store;
  private final ScheduledExecutorService thread;
  private final Duration rest;
  private final Duration untilTriedAgain;
  private Future<?> next = CompletableFuture.completedFuture(null);
  private Optional<String> prepared = Optional.empty();
  private volatile boolean closed;

  /** Begins soon, for the store as it then is. */
  public Preparation(CannedQueries queries, ClaimStore store) {
    this(
        queries,
        store,
        Executors.newSingleThreadScheduledExecutor(Preparation::thread),
        REST,
        UNTIL_TRIED_AGAIN);
  }

  /**
   * @param thread the only one on which anything is prepared
   * @param rest how long the store is to be unchanged before
   */
  Preparation(
      CannedQueries queries,
      ClaimStore store,
      ScheduledExecutorService thread,
      Duration rest,
      Duration untilTriedAgain) {
    this.queries = queries;
    this.store = store;
    this.thread = thread;
    this.rest = rest;
    this.untilTriedAgain = untilTriedAgain;
    refresh();
  }

  /** Takes notice that the store may have changed. */
  public void refresh() {
    prepareIn(rest);
  }

  private synchronized void prepareIn(Duration pause) {
    if (!closed) {
      next.cancel(false);
      next = thread.schedule(this::prepare, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void prepare() {
    try {
      Optional<String> version = store.version();
      if (!version.equals(prepared)) {
        askAll(version);
      }
    } catch (RuntimeException busyOrReopened) {
      // A store that is opened anew under a query makes it fail in any of Jena's ways, and nobody
      // waits for what is prepared: whoever asks is answered, or told what is wrong.
      prepareIn(untilTriedAgain);
    }
  }

  private void askAll(Optional<String> version) {
    Stream.<Function<CannedQuery, Stream<Runnable>>>of(
            this::lookUps, this::open, this::narrowed, this::others)
        .flatMap(kind -> queries.all().stream().flatMap(kind))
        .takeWhile(question -> store.version().equals(version))
        .forEach(Runnable::run);
    if (store.version().equals(version)) {
      prepared = version;
    } else {
      refresh();
    }
  }

  private Stream<Runnable> lookUps(CannedQuery query) {
    return query.parameters().stream()
        .filter(parameter -> parameter.type() == ParameterType.TEXT)
        .filter(text -> text.choices().isEmpty())
        .map(text -> () -> ask(query, Map.of(text.name(), NOWHERE)));
  }

  private Stream<Runnable> open(CannedQuery query) {
    return Stream.of(() -> ask(query, Map.of()));
  }

  private Stream<Runnable> narrowed(CannedQuery query) {
    return query.parameters().stream()
        .flatMap(
            parameter ->
                parameter.choices().stream()
                    .map(choice -> () -> ask(query, Map.of(parameter.name(), choice))));
  }

  /** What words or days narrow is asked for with others each time. */
  private Stream<Runnable> others(CannedQuery query) {
    return query.parameters().stream()
        .filter(parameter -> SAMPLES.containsKey(parameter.type()))
        .filter(parameter -> parameter.choices().isEmpty())
        .map(parameter -> Map.of(parameter.name(), SAMPLES.get(parameter.type())))
        .filter(arguments -> isQuestion(query, arguments))
        .map(
            arguments ->
                () -> attempt(() -> queries.prepareOthers(query, arguments, () -> closed)));
  }

  private void ask(CannedQuery query, Map<String, String> arguments) {
    if (isQuestion(query, arguments)) {
      attempt(() -> queries.prepare(query, arguments, FIRST_ROWS, () -> closed));
    }
  }

  /**
   * Prepares something.
   *
   * @throws Refusal if it may be prepared later; what never is can be left
   */
  private void attempt(Runnable preparing) {
    if (!closed) {
      try {
        preparing.run();
      } catch (Refusal refusal) {
        if (refusal.retryAfter().isPresent()) {
          throw refusal;
        }
      }
    }
  }

  private static boolean isQuestion(CannedQuery query, Map<String, String> arguments) {
    return query.parameters().stream().allMatch(it -> isGiven(it, arguments));
  }

  private static boolean isGiven(Parameter parameter, Map<String, String> arguments) {
    return parameter.optional()
        || parameter.defaultValue().isPresent()
        || arguments.containsKey(parameter.name());
  }

  /** Gives up what is being prepared. */
  @Override
  public void close() {
    stop();
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void stop() {
    closed = true;
    next.cancel(false);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "answers");
    thread.setDaemon(true);
    return thread;
  }
}

package org.hearsay.web.api;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.ParameterType;
import org.hearsay.query.Slice;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.Refusal;

/**
 * Has answers ready before they are asked for: works out in the background, whenever the store has
 * changed, what each canned query answers by itself, and reads the names and texts that words are
 * looked up in. Of a store in memory no answer is kept, and so none is prepared.
 */
public final class Preparation implements AutoCloseable {

  /** No text holds this, which is no character: it is looked up in all, and found in none. */
  private static final String NOWHERE = "\uFFFF";

  /** The rows that a page shows. */
  private static final Slice FIRST_ROWS = new Slice(0, 100);

  private final CannedQueries queries;
  private final ClaimStore store;
  private final ExecutorService thread;
  private final AtomicBoolean isWaiting = new AtomicBoolean();
  private Optional<String> prepared = Optional.empty();
  private volatile boolean closed;

  /** Begins for the store as it is. */
  public Preparation(CannedQueries queries, ClaimStore store) {
    this(queries, store, Executors.newSingleThreadExecutor(Preparation::thread));
  }

  /**
   * @param thread the only one on which anything is prepared
   */
  Preparation(CannedQueries queries, ClaimStore store, ExecutorService thread) {
    this.queries = queries;
    this.store = store;
    this.thread = thread;
    refresh();
  }

  /** Takes notice that the store may have changed. */
  public void refresh() {
    if (!closed && !isWaiting.getAndSet(true)) {
      thread.execute(this::prepare);
    }
  }

  private void prepare() {
    isWaiting.set(false);
    Optional<String> version = store.version();
    if (!version.equals(prepared)) {
      prepared = version;
      queries.all().forEach(this::lookUp);
      queries.all().forEach(query -> ask(query, Map.of()));
    }
  }

  private void lookUp(CannedQuery query) {
    Stream<Parameter> texts =
        query.parameters().stream().filter(parameter -> parameter.type() == ParameterType.TEXT);
    texts.forEach(text -> ask(query, Map.of(text.name(), NOWHERE)));
  }

  private void ask(CannedQuery query, Map<String, String> arguments) {
    if (!closed) {
      try {
        queries.answer(query, arguments, FIRST_ROWS, () -> closed);
      } catch (Refusal busy) {
        // Whoever asks it will have it worked out.
      }
    }
  }

  /** Gives up what is being prepared. */
  @Override
  public void close() {
    closed = true;
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "answers");
    thread.setDaemon(true);
    return thread;
  }
}

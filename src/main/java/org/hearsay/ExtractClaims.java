package org.hearsay;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.Extraction;
import org.hearsay.extract.Extractor;
import org.hearsay.extract.figure.NumeralPolicy;
import org.hearsay.source.Reading;
import org.hearsay.source.Sources;
import org.hearsay.text.Document;

/**
 * The flow from texts to claims: source → annotate → extract. Several documents are worked on at
 * once, each by one worker with models of its own; what comes of them is handed over in the order
 * in which they were read, and few are held at a time.
 */
public final class ExtractClaims {

  /** Takes what comes of each text, one after the other, on the thread that runs the flow. */
  public interface Listener {

    void extracted(Extraction extraction);

    void refused(Reading.Refused refused);

    /** Something about a document's description that had to be left out. */
    void remarked(String document, String remark);
  }

  /** Documents that wait for each worker, so that none is idle while one is slow. */
  private static final int WAITING = 3;

  private final int workers;
  private final NumeralPolicy policy;
  private final BlockingQueue<Worker> idle = new LinkedBlockingQueue<>();
  private LanguageModels models;

  /**
   * Works with a number of threads, and loads the models when the first text has been read.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public ExtractClaims(int workers) {
    this(workers, NumeralPolicy.DEFAULT);
  }

  /** The same, under a choice of what "dozens" and the like mean at least. */
  public ExtractClaims(int workers, NumeralPolicy policy) {
    if (workers < 1) {
      throw new IllegalArgumentException(workers + " workers");
    }
    this.workers = workers;
    this.policy = policy;
  }

  /** Works with models that are loaded already. */
  public ExtractClaims(int workers, LanguageModels models) {
    this(workers);
    this.models = models;
  }

  /** Reads all places to their ends. A text on which extraction fails is refused, as a bad one. */
  public void run(Sources sources, List<String> places, Listener listener) {
    ExecutorService threads = Executors.newFixedThreadPool(workers, ExtractClaims::daemon);
    try {
      ResultsInOrder results = new ResultsInOrder(listener, WAITING * workers);
      sources.read(
          places,
          reading ->
              reading.match(
                  read -> results.add(read.document().id(), threads.submit(() -> extract(read))),
                  no -> results.add(no.place(), completedFuture(to -> to.refused(no)))));
      results.finish();
    } finally {
      threads.shutdown();
    }
  }

  private ResultsInOrder.Result extract(Reading.Read read) {
    Worker worker = idle.poll();
    worker = worker == null ? new Worker(models(), policy) : worker;
    Extraction extraction = worker.extract(read.document());
    idle.add(worker);
    return listener -> {
      read.remarks().forEach(remark -> listener.remarked(read.document().id(), remark));
      listener.extracted(extraction);
    };
  }

  private synchronized LanguageModels models() {
    if (models == null) {
      models = LanguageModels.load();
    }
    return models;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "extract");
    thread.setDaemon(true);
    return thread;
  }

  /** One thread's own annotator and extractor. */
  private static final class Worker {
    private final Annotator annotator;
    private final Extractor extractor;

    Worker(LanguageModels models, NumeralPolicy policy) {
      annotator = new Annotator(models);
      extractor = new Extractor(annotator.parser(), policy);
    }

    Extraction extract(Document document) {
      return extractor.extract(annotator.annotate(document));
    }
  }
}

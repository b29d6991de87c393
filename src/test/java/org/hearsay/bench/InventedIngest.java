package org.hearsay.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.CompareFigures;
import org.hearsay.claim.Extraction;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;

/**
 * Loads invented articles as {@code hearsay ingest} loads read ones: in batches, telling of each
 * article when it is on disk, and comparing figures at the end.
 */
public final class InventedIngest {

  private static final int ARTICLES = 100;
  private static final int SENTENCES = 5;
  private static final int BATCH = 4;

  private InventedIngest() {}

  /** Takes the folder of the store. */
  public static void main(String[] args) {
    InventedNews news = new InventedNews(7, ARTICLES);
    List<Extraction> articles =
        IntStream.range(0, ARTICLES)
            .mapToObj(i -> news.article("article-" + i, SENTENCES))
            .toList();
    ExtractionWriter writer = new ExtractionWriter(IriMinter.local(), "bench");
    try (ClaimStore store = ClaimStore.open(Path.of(args[0]))) {
      for (int from = 0; from < ARTICLES; from += BATCH) {
        List<Extraction> batch = articles.subList(from, Math.min(from + BATCH, ARTICLES));
        store.replace(batch.stream().map(writer::write).toList());
        batch.forEach(article -> System.out.println("added " + article.document().id()));
      }
      new CompareFigures(store, IriMinter.local()).changed();
    }
  }
}

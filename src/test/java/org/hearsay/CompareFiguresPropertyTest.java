package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.hearsay.bench.InventedNews;
import org.hearsay.claim.Extraction;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.ReasonWriter;
import org.hearsay.store.ClaimStore;

/** However a store came to what it holds, its verdicts are the same. */
class CompareFiguresPropertyTest {

  private static final IriMinter MINTER = IriMinter.local();

  @Property(tries = 12)
  void documentByDocumentComesToTheSameAsAllAtOnce(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int documents) {
    List<Extraction> articles = articles(seed, documents);
    try (ClaimStore store = ClaimStore.inMemory()) {
      for (Extraction article : articles) {
        store(store, List.of(article));
        new CompareFigures(store, MINTER).changed();
      }
      Set<Quad> oneByOne = verdicts(store);
      Collections.shuffle(articles, new Random(seed));
      assertEquals(fromScratch(articles), oneByOne);
    }
  }

  @Property(tries = 8)
  void whatANewReadingDropsLeavesNoVerdicts(@ForAll long seed) {
    List<Extraction> articles = articles(seed, 5);
    try (ClaimStore store = ClaimStore.inMemory()) {
      store(store, articles);
      new CompareFigures(store, MINTER).changed();
      articles.set(2, withoutFigures(articles.get(2)));
      store(store, articles.subList(2, 3));
      new CompareFigures(store, MINTER).changed();
      assertEquals(fromScratch(articles), verdicts(store));
    }
  }

  /** Of few populations, so that some are large and some are small. */
  private static List<Extraction> articles(long seed, int count) {
    InventedNews news = new InventedNews(seed, 5);
    return IntStream.range(0, count)
        .mapToObj(i -> news.article("article-" + i, 6))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The same text, read by a program that finds no figures. */
  private static Extraction withoutFigures(Extraction article) {
    return new Extraction(
        article.document(),
        article.sentences(),
        article.attributions(),
        List.of(),
        article.times(),
        article.roles(),
        article.notices());
  }

  private static Set<Quad> fromScratch(List<Extraction> articles) {
    try (ClaimStore store = ClaimStore.inMemory()) {
      store(store, articles);
      new CompareFigures(store, MINTER).changed();
      return verdicts(store);
    }
  }

  private static void store(ClaimStore store, List<Extraction> articles) {
    ExtractionWriter writer = new ExtractionWriter(MINTER, "test");
    store.replace(articles.stream().map(writer::write).toList());
  }

  /** With the reasons that they rest on. */
  private static Set<Quad> verdicts(ClaimStore store) {
    return store.read(
        dataset ->
            dataset.stream()
                .filter(quad -> isOfVerdict(quad, dataset))
                .collect(Collectors.toSet()));
  }

  private static boolean isOfVerdict(Quad quad, DatasetGraph dataset) {
    return quad.getGraph().equals(ReasonWriter.GRAPH)
        ? dataset.contains(Node.ANY, Node.ANY, Hs.REASON, quad.getSubject())
        : quad.getGraph().getURI().contains("/population/");
  }
}

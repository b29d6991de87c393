package org.hearsay.extract.stance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.GoldCorpus;
import org.hearsay.extract.GoldCorpus.Article;
import org.hearsay.extract.stance.StanceGold.Doubt;
import org.hearsay.text.WordTable;

/**
 * Measures the reading of stances on attributions read by hand. For maintainers; its one argument
 * is PolNeAR's development file in JSON Lines, gzipped or not.
 */
final class StanceScore {

  private static final List<String> SAMPLES = List.of("read-stances.tsv", "blind-stances.tsv");

  private final Map<String, Integer> right = new TreeMap<>();
  private final Map<Modality, Map<Modality, Integer>> confusion = new TreeMap<>();
  private final HedgeTally hedges = new HedgeTally();
  private int all;

  private StanceScore() {}

  public static void main(String[] args) throws IOException {
    Map<String, Article> articles =
        GoldCorpus.read(Path.of(args[0])).stream()
            .collect(Collectors.toMap(article -> article.document().id(), article -> article));
    Annotator annotator = new Annotator(LanguageModels.load());
    for (String sample : SAMPLES) {
      System.out.println(sample);
      StanceScore score = new StanceScore();
      WordTable.beside(StanceScore.class, sample).rows().stream()
          .map(StanceGold::of)
          .collect(Collectors.groupingBy(StanceGold::article, TreeMap::new, Collectors.toList()))
          .forEach((id, gold) -> score.read(articles.get(id), gold, annotator));
      score.print();
    }
  }

  private void read(Article article, List<StanceGold> wanted, Annotator annotator) {
    List<AttributionSpans> spans =
        wanted.stream().map(gold -> article.attributions().get(gold.attribution())).toList();
    List<Speaker> nobody = spans.stream().map(a -> (Speaker) new Speaker.Unstated()).toList();
    List<Attribution> read =
        new StanceReader().read(annotator.annotate(article.document()), spans, List.of(), nobody);
    for (int i = 0; i < wanted.size(); i++) {
      compare(wanted.get(i), read.get(i), article.document().text());
    }
  }

  private void compare(StanceGold gold, Attribution read, String text) {
    all++;
    count("form", gold, gold.form(), read.form());
    count("modality", gold, gold.modality(), read.modality());
    count("polarity", gold, gold.polarity(), read.polarity());
    confusion
        .computeIfAbsent(gold.modality(), m -> new TreeMap<>())
        .merge(read.modality(), 1, Integer::sum);
    List<Doubt> doubts = read.hedges().stream().map(Doubt::of).toList();
    count("hedges", gold, gold.doubtsIn(text), doubts, hedges.add(gold.doubtsIn(text), doubts));
  }

  private void count(String field, StanceGold gold, Object wanted, Object found) {
    count(field, gold, wanted, found, wanted.equals(found));
  }

  private void count(String field, StanceGold gold, Object wanted, Object found, boolean agreed) {
    right.merge(field, agreed ? 1 : 0, Integer::sum);
    if (!agreed) {
      System.out.printf(
          "%s #%d %s: %s, read as %s%n", gold.article(), gold.attribution(), field, wanted, found);
    }
  }

  private void print() {
    right.forEach((field, n) -> System.out.printf("%-9s %d of %d%n", field, n, all));
    System.out.println(hedges);
    System.out.printf("%-11s%s%n", "", List.of(Modality.values()));
    confusion.forEach(
        (wanted, row) ->
            System.out.printf("%-11s%s%n", wanted.name().toLowerCase(Locale.ROOT), row));
  }
}

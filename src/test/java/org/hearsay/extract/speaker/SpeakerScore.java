package org.hearsay.extract.speaker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.AgentType;
import org.hearsay.claim.Speaker;
import org.hearsay.extract.WordTable;
import org.hearsay.extract.speaker.GoldCorpus.Article;

/**
 * Measures the resolution of speakers on sources resolved by hand. For maintainers; its one
 * argument is PolNeAR's development file in JSON Lines, gzipped or not.
 */
final class SpeakerScore {

  private static final List<String> SAMPLES = List.of("hundred-speakers.tsv", "fifty-speakers.tsv");

  private static final class Tally {
    private int all;
    private int right;
    private int open;
  }

  private final Map<String, Tally> tallies = new TreeMap<>();

  private SpeakerScore() {}

  public static void main(String[] args) throws IOException {
    Map<String, Article> articles =
        GoldCorpus.read(Path.of(args[0])).stream()
            .collect(Collectors.toMap(article -> article.document().id(), article -> article));
    Annotator annotator = new Annotator(LanguageModels.load());
    for (String sample : SAMPLES) {
      System.out.println(sample);
      SpeakerScore score = new SpeakerScore();
      WordTable.beside(SpeakerScore.class, sample).rows().stream()
          .collect(Collectors.groupingBy(row -> row.get(0), TreeMap::new, Collectors.toList()))
          .forEach((id, rows) -> score.read(articles.get(id), rows, annotator));
      score.print();
    }
  }

  private void read(Article article, List<List<String>> rows, Annotator annotator) {
    SpeakerResolution resolution =
        new SpeakerResolver(annotator.parser())
            .resolve(annotator.annotate(article.document()), article.attributions());
    String text = article.document().text();
    for (List<String> row : rows) {
      Speaker speaker = resolution.speakers().get(Integer.parseInt(row.get(1)));
      int start = text.offsetByCodePoints(0, Integer.parseInt(row.get(5)));
      int end = text.offsetByCodePoints(0, Integer.parseInt(row.get(6)));
      String wanted = text.substring(start, end);
      boolean right = isRight(speaker, row.get(4), wanted);
      count(row.get(4), speaker, right);
      if (!right) {
        System.out.printf(
            "%s #%s %s '%s': %s%n", row.get(0), row.get(1), row.get(4), wanted, speaker);
      }
    }
  }

  private static boolean isRight(Speaker speaker, String kind, String wanted) {
    if (kind.equals("unresolved")) {
      return speaker instanceof Speaker.Unresolved;
    }
    if (speaker instanceof Speaker.Group group) {
      return kind.equals("group") && shares(group.description(), wanted);
    }
    if (speaker instanceof Speaker.Named named) {
      AgentType type = AgentType.valueOf(kind.toUpperCase(Locale.ROOT));
      boolean person = type == AgentType.PERSON;
      return named.type() == type
          && (person ? named.name().equals(wanted) : shares(named.name(), wanted));
    }
    return false;
  }

  /** Whether one of the two holds the other, but for case and the form of apostrophes. */
  private static boolean shares(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT).replace('’', '\'');
    return x.contains(y) || y.contains(x);
  }

  private void count(String kind, Speaker speaker, boolean right) {
    for (String key : List.of(kind, "all")) {
      Tally tally = tallies.computeIfAbsent(key, k -> new Tally());
      tally.all++;
      tally.right += right ? 1 : 0;
      tally.open += speaker instanceof Speaker.Unresolved && !right ? 1 : 0;
    }
  }

  private void print() {
    tallies.forEach(
        (kind, tally) ->
            System.out.printf(
                "%-13s %3d of %3d right, %d left open, %d wrong%n",
                kind, tally.right, tally.all, tally.open, tally.all - tally.right - tally.open));
  }
}

package org.hearsay.extract.speaker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.extract.GoldCorpus;
import org.hearsay.extract.GoldCorpus.Article;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Span;

/**
 * Measures the resolution of speakers on sources resolved by hand. For maintainers; its arguments
 * are PolNeAR's development file in JSON Lines, gzipped or not, and the samples to score, all of
 * them if none is named.
 */
final class SpeakerScore {

  private static final List<String> SAMPLES =
      List.of("hundred-speakers.tsv", "fifty-speakers.tsv", "second-hundred-speakers.tsv");

  private final List<SpeakerVerdict> verdicts = new ArrayList<>();

  private SpeakerScore() {}

  public static void main(String[] args) throws IOException {
    Map<String, Article> articles =
        GoldCorpus.read(Path.of(args[0])).stream()
            .collect(Collectors.toMap(article -> article.document().id(), article -> article));
    Annotator annotator = new Annotator(LanguageModels.load());
    for (String sample : args.length > 1 ? List.of(args).subList(1, args.length) : SAMPLES) {
      System.out.println(sample);
      SpeakerScore score = new SpeakerScore();
      GoldSpeaker.read(sample).stream()
          .collect(Collectors.groupingBy(GoldSpeaker::article, TreeMap::new, Collectors.toList()))
          .forEach((id, wanted) -> score.read(articles.get(id), wanted, annotator));
      score.print();
    }
  }

  private void read(Article article, List<GoldSpeaker> wanted, Annotator annotator) {
    AnnotatedDocument document = annotator.annotate(article.document());
    SpeakerResolution resolution =
        new SpeakerResolver(annotator.parser()).resolve(document, article.attributions());
    for (GoldSpeaker gold : wanted) {
      Span source = article.attributions().get(gold.attribution()).sources().get(0);
      var verdict =
          new SpeakerVerdict(
              gold,
              gold.words(article.document().text()),
              MentionKind.of(document, source),
              resolution.speakers().get(gold.attribution()));
      verdicts.add(verdict);
      if (verdict.outcome() != SpeakerVerdict.Outcome.RIGHT) {
        System.out.println("  " + verdict + " for '" + source.in(article.document().text()) + "'");
      }
    }
  }

  private void print() {
    print("all", verdicts);
    print("mention", verdict -> verdict.mention().toString());
    print("speaker", verdict -> verdict.gold().kind());
  }

  private void print(String by, Function<SpeakerVerdict, String> part) {
    verdicts.stream()
        .collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()))
        .forEach((key, group) -> print(by + " " + key, group));
  }

  private static void print(String key, List<SpeakerVerdict> group) {
    Map<SpeakerVerdict.Outcome, Long> counts =
        group.stream()
            .collect(Collectors.groupingBy(SpeakerVerdict::outcome, Collectors.counting()));
    StringBuilder line = new StringBuilder("%-22s %3d:".formatted(key, group.size()));
    for (SpeakerVerdict.Outcome outcome : SpeakerVerdict.Outcome.values()) {
      line.append(" %3d %s".formatted(counts.getOrDefault(outcome, 0L), outcome));
    }
    System.out.println(line);
  }
}

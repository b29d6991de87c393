package org.hearsay.extract.speaker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.extract.GoldCorpus;
import org.hearsay.extract.GoldCorpus.Article;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Span;

/** The samples of sources resolved by hand, and what the program makes of them. */
final class SpeakerSamples {

  static final List<String> ALL =
      List.of(
          "hundred-speakers.tsv",
          "fifty-speakers.tsv",
          "second-hundred-speakers.tsv",
          "second-fifty-speakers.tsv");

  private final Map<String, Article> articles;
  private final Map<String, AnnotatedDocument> annotated = new HashMap<>();
  private final Annotator annotator = new Annotator(LanguageModels.load());

  private SpeakerSamples(Map<String, Article> articles) {
    this.articles = articles;
  }

  /** The samples over PolNeAR's development file in JSON Lines, gzipped or not. */
  static SpeakerSamples over(Path corpus) throws IOException {
    return new SpeakerSamples(
        GoldCorpus.read(corpus).stream()
            .collect(Collectors.toMap(article -> article.document().id(), article -> article)));
  }

  /** A sample's sources with what a sieve finds, article by article. */
  List<SpeakerVerdict> verdicts(String sample, Sieve sieve) {
    List<SpeakerVerdict> verdicts = new ArrayList<>();
    GoldSpeaker.read(sample).stream()
        .collect(Collectors.groupingBy(GoldSpeaker::article, TreeMap::new, Collectors.toList()))
        .forEach((id, wanted) -> verdicts.addAll(verdicts(articles.get(id), wanted, sieve)));
    return verdicts;
  }

  private List<SpeakerVerdict> verdicts(Article article, List<GoldSpeaker> wanted, Sieve sieve) {
    AnnotatedDocument document =
        annotated.computeIfAbsent(
            article.document().id(), id -> annotator.annotate(article.document()));
    SpeakerResolution resolution =
        new SpeakerResolver(annotator.parser(), sieve).resolve(document, article.attributions());
    String text = article.document().text();
    return wanted.stream()
        .map(
            gold -> {
              Span source = article.attributions().get(gold.attribution()).sources().get(0);
              return new SpeakerVerdict(
                  gold,
                  gold.words(text),
                  source.in(text),
                  MentionKind.of(document, source),
                  resolution.speakers().get(gold.attribution()));
            })
        .toList();
  }
}

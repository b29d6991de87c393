package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.attribution.AttributionModels.Question;
import org.hearsay.extract.learning.Features;
import org.hearsay.extract.learning.Learner;
import org.hearsay.extract.learning.LinearModel;

/**
 * Reads one cue's attribution: its source first, then its content, then how far the cue itself
 * reaches, each the best of the candidates.
 */
final class AttributionReader {

  static final int WIDEST_CUE = 9;

  private final AttributionModels models;
  private final Features features = new Features();

  AttributionReader(AttributionModels models) {
    this.models = models;
  }

  /** A choice made among alternatives, and how clear it was. */
  record Choice<T>(T value, double probability) {}

  /** The probability, from words and tags alone, that a token heads a cue. */
  double gate(Reading text, int token) {
    features.clear();
    CueFeatures.ofWords(text, token, features);
    return LinearModel.probability(models.get(Question.GATE).score(features));
  }

  /** What the site says if it is a cue, unless there is nothing it could say. */
  Optional<Finding> read(CueSite site, double cueProbability) {
    Choice<Optional<TokenRange>> source = source(site);
    return content(site, source.value())
        .map(content -> finding(site, cueProbability, source, content));
  }

  private Finding finding(
      CueSite site,
      double cueProbability,
      Choice<Optional<TokenRange>> source,
      Choice<Map.Entry<List<TokenRange>, RuleId>> content) {
    List<TokenRange> contents = content.value().getKey();
    return new Finding(
        site.token(),
        source.value(),
        extent(site, source.value(), contents),
        contents,
        content.value().getValue(),
        new Clarity(cueProbability, source.probability(), content.probability()),
        cueProbability);
  }

  /** The probability that the whole attribution is right. */
  double judge(CueSite site, Finding finding) {
    features.clear();
    JudgeFeatures.of(site, finding, features);
    return LinearModel.probability(models.get(Question.JUDGE).score(features));
  }

  /** The probability that the site is a cue. */
  double cue(CueSite site) {
    features.clear();
    CueFeatures.ofWords(site.reading(), site.token(), features);
    CueFeatures.ofTree(site, features);
    return LinearModel.probability(models.get(Question.CUE).score(features));
  }

  Choice<Optional<TokenRange>> source(CueSite site) {
    List<Optional<TokenRange>> candidates = sources(site);
    return best(
        Question.SOURCE,
        candidates,
        (candidate, f) ->
            candidate.ifPresentOrElse(
                range -> SourceFeatures.of(site, range, f), () -> SourceFeatures.ofNone(site, f)));
  }

  /**
   * The candidates, of which no source is one; an adverb such as "reportedly" never has any, and a
   * participle that modifies a noun only what that noun names.
   */
  static List<Optional<TokenRange>> sources(CueSite site) {
    List<Optional<TokenRange>> candidates = new ArrayList<>();
    candidates.add(Optional.empty());
    if (site.reading().tag(site.token()).startsWith("RB")) {
      return candidates;
    }
    SourceCandidates.of(site).stream()
        .filter(range -> !site.modifiesNoun() || range.overlaps(site.tree().range(site.subject())))
        .forEach(range -> candidates.add(Optional.of(range)));
    return candidates;
  }

  Optional<Choice<Map.Entry<List<TokenRange>, RuleId>>> content(
      CueSite site, Optional<TokenRange> source) {
    List<Map.Entry<List<TokenRange>, RuleId>> candidates =
        List.copyOf(Constructions.propose(site).all().entrySet());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    ContentFeatures content = new ContentFeatures(site, source);
    return Optional.of(
        best(Question.CONTENT, candidates, (c, f) -> content.of(c.getKey(), c.getValue(), f)));
  }

  TokenRange extent(CueSite site, Optional<TokenRange> source, List<TokenRange> contents) {
    ExtentFeatures extent = new ExtentFeatures(site, source, contents);
    int start = best(Question.START, starts(site, source, contents), extent::ofStart).value();
    int end = best(Question.END, ends(site, source, contents), extent::ofEnd).value();
    return new TokenRange(start, end);
  }

  static List<Integer> starts(
      CueSite site, Optional<TokenRange> source, List<TokenRange> contents) {
    List<Integer> starts = new ArrayList<>();
    int first = Math.max(site.sentence().start(), site.token() - WIDEST_CUE);
    for (int i = site.token(); i >= first && isFree(i, source, contents); i--) {
      starts.add(i);
    }
    return starts.isEmpty() ? List.of(site.token()) : starts;
  }

  static List<Integer> ends(CueSite site, Optional<TokenRange> source, List<TokenRange> contents) {
    List<Integer> ends = new ArrayList<>();
    int last = Math.min(site.sentence().end(), site.token() + WIDEST_CUE);
    for (int i = site.token(); i < last && isFree(i, source, contents); i++) {
      ends.add(i + 1);
    }
    return ends.isEmpty() ? List.of(site.token() + 1) : ends;
  }

  private static boolean isFree(int token, Optional<TokenRange> source, List<TokenRange> contents) {
    return source.filter(range -> range.contains(token)).isEmpty()
        && contents.stream().noneMatch(range -> range.contains(token));
  }

  private <T> Choice<T> best(
      Question question, List<T> candidates, BiConsumer<T, Features> describe) {
    LinearModel model = models.get(question);
    double[] scores = new double[candidates.size()];
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      features.clear();
      describe.accept(candidates.get(i), features);
      scores[i] = model.score(features);
      best = scores[i] > scores[best] ? i : best;
    }
    Learner.softmax(scores);
    return new Choice<>(candidates.get(best), scores[best]);
  }
}

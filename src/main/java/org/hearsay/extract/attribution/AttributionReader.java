package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.hearsay.extract.attribution.AttributionModels.Question;
import org.hearsay.extract.learning.Features;
import org.hearsay.extract.learning.Learner;
import org.hearsay.extract.learning.LinearModel;

/**
 * Reads one cue's attribution: its source first, then its content, then how far the cue itself
 * reaches, each the best of the candidates. Not thread-safe.
 */
final class AttributionReader {

  private final AttributionModels models;
  private final Features features = new Features();

  AttributionReader(AttributionModels models) {
    this.models = models;
  }

  /** A choice made among alternatives, and how clear it was. */
  private record Choice<T>(T value, double probability) {}

  /** The probability, from words and tags alone, that a token heads a cue. */
  double gate(FlatText text, int token) {
    features.clear();
    CueWordFeatures.of(text, token, features);
    return probability(Question.GATE);
  }

  /** The probability that the site is a cue. */
  double cue(CueSite site) {
    features.clear();
    CueWordFeatures.of(site.text(), site.token(), features);
    CueTreeFeatures.of(site, features);
    return probability(Question.CUE);
  }

  /** The probability that the whole attribution is right, in the company of all others. */
  double judge(CueSite site, Finding finding, Company company) {
    features.clear();
    JudgeFeatures.of(site, finding, company, features);
    return probability(Question.JUDGE);
  }

  /** What the site says if it is a cue, unless there is nothing it could say. */
  Optional<Finding> read(CueSite site, double cueProbability) {
    Choice<Optional<TokenRange>> source =
        best(
            Question.SOURCE,
            SourceCandidates.of(site),
            (candidate, f) -> SourceFeatures.of(site, candidate, f));
    List<Proposal> proposals = Constructions.propose(site).all();
    if (proposals.isEmpty()) {
      return Optional.empty();
    }
    Choice<Proposal> content =
        best(Question.CONTENT, proposals, new ContentFeatures(site, source.value())::of);
    return Optional.of(
        new Finding(
            site.token(),
            source.value(),
            extent(new ExtentCandidates(site, source.value(), content.value().ranges())),
            content.value().ranges(),
            content.value().rule(),
            new Clarity(cueProbability, source.probability(), content.probability()),
            cueProbability));
  }

  private TokenRange extent(ExtentCandidates cue) {
    ExtentFeatures describe = new ExtentFeatures(cue);
    return new TokenRange(
        best(Question.START, cue.starts(), describe::ofStart).value(),
        best(Question.END, cue.ends(), describe::ofEnd).value());
  }

  private double probability(Question question) {
    return LinearModel.probability(models.get(question).score(features));
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

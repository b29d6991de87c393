package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.extract.attribution.AttributionModels.Question;
import org.hearsay.extract.learning.Features;
import org.hearsay.extract.learning.Learner;

/** What the models of the parts of an attribution learn from a lesson. Not thread-safe. */
final class PartExamples {

  /** Below this share of common words a candidate is no answer to learn from. */
  private static final double ACCEPTABLE = 0.3;

  private final Features features = new Features();

  /** The examples for one question, in the order of the text. */
  List<Learner.Example> of(Question question, GoldText lesson) {
    return switch (question) {
      case GATE -> questions(lesson, this::gate);
      case CUE ->
          Stream.concat(
                  questions(lesson, this::knownCue).stream(),
                  questions(lesson, this::newCue).stream())
              .toList();
      case SOURCE, CONTENT, START, END ->
          lesson.findings().stream()
              .flatMap(gold -> choice(question, lesson.site(gold), gold).stream())
              .toList();
      case JUDGE -> throw new IllegalArgumentException("the judge learns from whole attributions");
    };
  }

  private List<Learner.Example> questions(GoldText lesson, Consumer<CueSite> describe) {
    Set<Integer> heads = lesson.findings().stream().map(Finding::head).collect(Collectors.toSet());
    List<Learner.Example> examples = new ArrayList<>();
    for (CueSite site : lesson.sites()) {
      features.clear();
      describe.accept(site);
      examples.add(Learner.question(features.toArray(), heads.contains(site.token())));
    }
    return examples;
  }

  private void gate(CueSite site) {
    CueWordFeatures.of(site.text(), site.token(), features);
  }

  private void knownCue(CueSite site) {
    gate(site);
    CueTreeFeatures.of(site, features);
  }

  /** As if a verb were new: most are seldom or never a cue in the corpus. */
  private void newCue(CueSite site) {
    features.hide(site.verbForms());
    knownCue(site);
  }

  private Optional<Learner.Example> choice(Question question, CueSite site, Finding gold) {
    ExtentCandidates extents = new ExtentCandidates(site, gold.source(), gold.contents());
    ExtentFeatures extent = new ExtentFeatures(extents);
    return switch (question) {
      case SOURCE ->
          choice(
              SourceCandidates.of(site),
              candidate -> likeness(candidate.stream().toList(), gold.source().stream().toList()),
              (candidate, f) -> SourceFeatures.of(site, candidate, f));
      case CONTENT ->
          choice(
              Constructions.propose(site).all(),
              proposal -> likeness(proposal.ranges(), gold.contents()),
              new ContentFeatures(site, gold.source())::of);
      case START ->
          choice(extents.starts(), at -> at == gold.cue().start() ? 1 : 0, extent::ofStart);
      default -> choice(extents.ends(), at -> at == gold.cue().end() ? 1 : 0, extent::ofEnd);
    };
  }

  /** The candidates most like the gold are right, unless none is like it or there is no choice. */
  private <T> Optional<Learner.Example> choice(
      List<T> candidates, ToDoubleFunction<T> likeness, BiConsumer<T, Features> describe) {
    double[] likenesses = candidates.stream().mapToDouble(likeness).toArray();
    double best = Arrays.stream(likenesses).max().orElse(0);
    if (best < ACCEPTABLE || candidates.size() < 2) {
      return Optional.empty();
    }
    long winners = Arrays.stream(likenesses).filter(share -> share == best).count();
    double[] shares = new double[likenesses.length];
    int[][] alternatives = new int[likenesses.length][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = likenesses[i] == best ? 1.0 / winners : 0;
      features.clear();
      describe.accept(candidates.get(i), features);
      alternatives[i] = features.toArray();
    }
    return Optional.of(Learner.choice(alternatives, shares));
  }

  /** The F1 of the tokens of one against those of the other; 1 if neither has any. */
  private static double likeness(List<TokenRange> candidate, List<TokenRange> gold) {
    int common = 0;
    for (TokenRange a : candidate) {
      for (TokenRange b : gold) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int all = size(candidate) + size(gold);
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static int size(List<TokenRange> ranges) {
    return ranges.stream().mapToInt(TokenRange::size).sum();
  }
}

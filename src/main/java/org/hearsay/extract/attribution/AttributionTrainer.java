package org.hearsay.extract.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleFunction;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.attribution.AttributionModels.Question;
import org.hearsay.extract.learning.Features;
import org.hearsay.extract.learning.Learner;
import org.hearsay.extract.learning.LinearModel;
import org.hearsay.text.PhraseParser;

/** Learns the models of attribution from lessons. */
public final class AttributionTrainer {

  /** Below this share of common words a candidate is no answer to learn from. */
  private static final double ACCEPTABLE = 0.3;

  private static final Set<Question> PARTS = EnumSet.complementOf(EnumSet.of(Question.JUDGE));
  private static final int ROUNDS = 6;
  private static final int FOLDS = 2;

  private final List<GoldReading> readings = new ArrayList<>();
  private final Features features = new Features();

  public AttributionTrainer(List<Lesson> lessons, PhraseParser parser) {
    for (Lesson lesson : lessons) {
      readings.add(new GoldReading(lesson, parser));
    }
  }

  /** Learns all models and writes them to a folder. */
  public void train(Path folder) throws IOException {
    learn().write(folder);
  }

  AttributionModels learn() {
    Map<Question, LinearModel> models = learnParts(readings);
    models.put(Question.JUDGE, settings(Question.JUDGE).learn(verdicts(), 6));
    return new AttributionModels(models);
  }

  private Map<Question, LinearModel> learnParts(List<GoldReading> lessons) {
    Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    for (Question question : PARTS) {
      List<Learner.Example> examples = new ArrayList<>();
      lessons.forEach(lesson -> collect(question, lesson, examples));
      models.put(question, settings(question).learn(examples, ROUNDS));
    }
    return models;
  }

  /**
   * What the judge learns from: attributions found by models that have not seen their document, for
   * a model is surer of what it has seen.
   */
  private List<Learner.Example> verdicts() {
    List<Learner.Example> verdicts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldReading> seen = new ArrayList<>();
      List<GoldReading> unseen = new ArrayList<>();
      for (int i = 0; i < readings.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(readings.get(i));
      }
      AttributionReader reader = new AttributionReader(new AttributionModels(learnParts(seen)));
      unseen.forEach(reading -> collectVerdicts(reader, reading, verdicts));
    }
    return verdicts;
  }

  private void collectVerdicts(
      AttributionReader reader, GoldReading gold, List<Learner.Example> verdicts) {
    for (int i = 0; i < gold.text().size(); i++) {
      if (CueFeatures.canBeCue(gold.text(), i)) {
        CueSite site = new CueSite(gold.text(), i);
        double cue = reader.cue(site);
        if (cue > AttributionFinder.CUE) {
          reader
              .read(site, cue)
              .ifPresent(finding -> verdicts.add(verdict(site, finding, gold.findings())));
        }
      }
    }
  }

  private Learner.Example verdict(CueSite site, Finding finding, List<Finding> gold) {
    features.clear();
    JudgeFeatures.of(site, finding, features);
    return Learner.question(features.toArray(), gold.stream().anyMatch(finding::agreesWith));
  }

  private static Learner settings(Question question) {
    return switch (question) {
      case GATE, CUE -> new Learner(0.08, 0.7, 0.5);
      default -> new Learner(0.08, 0.3, 0.5);
    };
  }

  private void collect(Question question, GoldReading reading, List<Learner.Example> examples) {
    switch (question) {
      case GATE, CUE -> collectCues(question, reading, examples);
      case SOURCE -> reading.findings().forEach(gold -> collectSource(reading, gold, examples));
      case CONTENT -> reading.findings().forEach(gold -> collectContent(reading, gold, examples));
      case START, END ->
          reading.findings().forEach(gold -> collectExtent(question, reading, gold, examples));
      case JUDGE -> {}
    }
  }

  private void collectCues(Question question, GoldReading reading, List<Learner.Example> examples) {
    Reading text = reading.text();
    Set<Integer> heads = new HashSet<>();
    reading.findings().forEach(gold -> heads.add(gold.head()));
    for (int i = 0; i < text.size(); i++) {
      if (CueFeatures.canBeCue(text, i)) {
        features.clear();
        CueFeatures.ofWords(text, i, features);
        if (question == Question.CUE) {
          CueFeatures.ofTree(new CueSite(text, i), features);
        }
        examples.add(Learner.question(features.toArray(), heads.contains(i)));
      }
    }
  }

  private void collectSource(GoldReading reading, Finding gold, List<Learner.Example> examples) {
    CueSite site = new CueSite(reading.text(), gold.head());
    choice(
            AttributionReader.sources(site),
            candidate -> likeness(candidate, gold.source()),
            (candidate, f) ->
                candidate.ifPresentOrElse(
                    range -> SourceFeatures.of(site, range, f),
                    () -> SourceFeatures.ofNone(site, f)))
        .ifPresent(examples::add);
  }

  private void collectContent(GoldReading reading, Finding gold, List<Learner.Example> examples) {
    CueSite site = new CueSite(reading.text(), gold.head());
    List<Map.Entry<List<TokenRange>, RuleId>> candidates =
        List.copyOf(Constructions.propose(site).all().entrySet());
    ContentFeatures content = new ContentFeatures(site, gold.source());
    choice(
            candidates,
            candidate -> likeness(candidate.getKey(), gold.contents()),
            (c, f) -> content.of(c.getKey(), c.getValue(), f))
        .ifPresent(examples::add);
  }

  private void collectExtent(
      Question question, GoldReading reading, Finding gold, List<Learner.Example> examples) {
    CueSite site = new CueSite(reading.text(), gold.head());
    ExtentFeatures extent = new ExtentFeatures(site, gold.source(), gold.contents());
    if (question == Question.START) {
      choice(
              AttributionReader.starts(site, gold.source(), gold.contents()),
              start -> start == gold.cue().start() ? 1 : 0,
              extent::ofStart)
          .ifPresent(examples::add);
    } else {
      choice(
              AttributionReader.ends(site, gold.source(), gold.contents()),
              end -> end == gold.cue().end() ? 1 : 0,
              extent::ofEnd)
          .ifPresent(examples::add);
    }
  }

  private <T> Optional<Learner.Example> choice(
      List<T> candidates, ToDoubleFunction<T> likeness, BiConsumer<T, Features> describe) {
    double[] shares = candidates.stream().mapToDouble(likeness).toArray();
    double best = 0;
    for (double share : shares) {
      best = Math.max(best, share);
    }
    if (best < ACCEPTABLE || candidates.size() < 2) {
      return Optional.empty();
    }
    int winners = 0;
    for (double share : shares) {
      winners += share == best ? 1 : 0;
    }
    int[][] alternatives = new int[shares.length][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = shares[i] == best ? 1.0 / winners : 0;
      features.clear();
      describe.accept(candidates.get(i), features);
      alternatives[i] = features.toArray();
    }
    return Optional.of(Learner.choice(alternatives, shares));
  }

  private static double likeness(Optional<TokenRange> candidate, Optional<TokenRange> gold) {
    if (candidate.isEmpty() || gold.isEmpty()) {
      return candidate.equals(gold) ? 1 : 0;
    }
    return likeness(List.of(candidate.get()), List.of(gold.get()));
  }

  /** The F1 of the tokens of one against those of the other. */
  static double likeness(List<TokenRange> candidate, List<TokenRange> gold) {
    int common = 0;
    for (TokenRange a : candidate) {
      for (TokenRange b : gold) {
        common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int all = candidate.stream().mapToInt(TokenRange::size).sum();
    return 2.0 * common / (all + gold.stream().mapToInt(TokenRange::size).sum());
  }
}

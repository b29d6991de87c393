package org.hearsay.extract.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.extract.attribution.AttributionModels.Question;
import org.hearsay.extract.learning.Features;
import org.hearsay.extract.learning.Learner;
import org.hearsay.extract.learning.LinearModel;
import org.hearsay.text.PhraseParser;

/** Learns the models of attribution from lessons. */
public final class AttributionTrainer {

  private static final Set<Question> PARTS = EnumSet.complementOf(EnumSet.of(Question.JUDGE));
  private static final int FOLDS = 2;

  private final List<GoldText> texts = new ArrayList<>();

  public AttributionTrainer(List<Lesson> lessons, PhraseParser parser) {
    lessons.forEach(lesson -> texts.add(new GoldText(lesson, parser)));
  }

  /** Learns all models and writes them to a folder. */
  public void train(Path folder) throws IOException {
    learn().write(folder);
  }

  AttributionModels learn() {
    Map<Question, LinearModel> models = learnParts(texts);
    models.put(Question.JUDGE, learner(Question.JUDGE).learn(verdicts(), rounds(Question.JUDGE)));
    return new AttributionModels(models);
  }

  private static Map<Question, LinearModel> learnParts(List<GoldText> lessons) {
    PartExamples parts = new PartExamples();
    Map<Question, LinearModel> models = new EnumMap<>(Question.class);
    for (Question part : PARTS) {
      List<Learner.Example> examples =
          lessons.stream().flatMap(lesson -> parts.of(part, lesson).stream()).toList();
      models.put(part, learner(part).learn(examples, rounds(part)));
    }
    return models;
  }

  private static Learner learner(Question question) {
    return switch (question) {
      case GATE, CUE -> new Learner(0.04, 0.7, 0.5);
      case SOURCE, CONTENT, START, END -> new Learner(0.08, 0.3, 0.5);
      case JUDGE -> new Learner(0.03, 1, 0.5);
    };
  }

  /** How often all examples are gone over; cue and judge are shown each twice. */
  private static int rounds(Question question) {
    return switch (question) {
      case CUE -> 4;
      case JUDGE -> 2;
      default -> 6;
    };
  }

  /**
   * What the judge learns from: attributions found by models that have not seen their document, for
   * a model is surer of what it has seen. Each is shown twice, the second time as if the verb that
   * is its cue were new.
   */
  private List<Learner.Example> verdicts() {
    List<Learner.Example> verdicts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldText> seen = new ArrayList<>();
      List<GoldText> unseen = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(texts.get(i));
      }
      AttributionReader reader = new AttributionReader(new AttributionModels(learnParts(seen)));
      unseen.forEach(text -> verdicts.addAll(verdicts(reader, text)));
    }
    return verdicts;
  }

  private static List<Learner.Example> verdicts(AttributionReader reader, GoldText gold) {
    Map<Finding, CueSite> found = FirstReading.of(gold.text(), reader);
    Company company = new Company(gold.text(), found.keySet());
    List<Learner.Example> verdicts = new ArrayList<>();
    found.forEach(
        (finding, site) -> {
          boolean right = gold.findings().stream().anyMatch(finding::agreesWith);
          Stream.of(Set.<String>of(), site.verbForms())
              .map(hidden -> features(site, finding, company, hidden))
              .forEach(features -> verdicts.add(Learner.question(features, right)));
        });
    return verdicts;
  }

  private static int[] features(
      CueSite site, Finding finding, Company company, Set<String> hidden) {
    Features features = new Features();
    features.hide(hidden);
    JudgeFeatures.of(site, finding, company, features);
    return features.toArray();
  }
}

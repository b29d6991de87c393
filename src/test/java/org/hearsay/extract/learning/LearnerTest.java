package org.hearsay.extract.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnerTest {

  private static final List<Learner.Example> SAYING =
      List.of(
          Learner.question(features("said", "verb"), true),
          Learner.question(features("told", "verb"), true),
          Learner.question(features("walked", "verb"), false),
          Learner.question(features("house", "noun"), false));

  @Test
  void whatWasTaughtIsKnown() {
    LinearModel model = learn(SAYING);
    assertTrue(probability(model, "said", "verb") > 0.9);
    assertTrue(probability(model, "walked", "verb") < 0.1);
  }

  @Test
  void aChoiceFallsOnTheAlternativeThatWasRight() {
    int[][] alternatives = {features("before"), features("after"), features("none")};
    LinearModel model = learn(List.of(Learner.choice(alternatives, new double[] {0, 1, 0})));
    assertTrue(score(model, "after") > score(model, "before"));
    assertTrue(score(model, "after") > score(model, "none"));
  }

  @Test
  void theSameExamplesGiveTheSameBits() throws IOException {
    assertArrayEquals(bytes(learn(SAYING)), bytes(learn(SAYING)));
  }

  @Test
  void aModelReadBackWeighsTheSame() throws IOException {
    LinearModel model = learn(SAYING);
    LinearModel read = LinearModel.read(new ByteArrayInputStream(bytes(model)));
    assertEquals(score(model, "said"), score(read, "said"), 1.0 / 256);
    assertArrayEquals(bytes(model), bytes(read));
  }

  @Test
  void softmaxGivesSharesOfOne() {
    double[] scores = {1000, 1000, -1000};
    Learner.softmax(scores);
    assertArrayEquals(new double[] {0.5, 0.5, 0}, scores, 1e-12);
  }

  @Test
  void nearCountsAreOneFeatureAndFarOnesAreNot() {
    assertEquals(count(40), count(41));
    assertTrue(count(3) != count(4));
    assertTrue(count(-3) != count(3));
  }

  private static int count(int count) {
    Features features = new Features();
    features.addCount("distance", count);
    return features.toArray()[0];
  }

  private static LinearModel learn(List<Learner.Example> examples) {
    List<Learner.Example> often = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      often.addAll(examples);
    }
    return new Learner(0.1, 0.1, 0.1).learn(often, 5);
  }

  private static int[] features(String... values) {
    return bag(values).toArray();
  }

  private static Features bag(String... values) {
    Features features = new Features();
    for (String value : values) {
      features.add("word", value);
    }
    return features;
  }

  private static double score(LinearModel model, String... values) {
    return model.score(bag(values));
  }

  private static double probability(LinearModel model, String... values) {
    return LinearModel.probability(score(model, values));
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}

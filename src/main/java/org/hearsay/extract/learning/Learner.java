package org.hearsay.extract.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a {@link LinearModel} one example at a time, by FTRL-Proximal (McMahan et
 * al., "Ad click prediction: a view from the trenches", 2013): each weight has a learning rate of
 * its own and stays zero until it earns its place. One thread, a fixed shuffle and strict
 * arithmetic: the same examples give the same bits.
 */
public final class Learner {

  private static final double BETA = 1;
  private static final int SEED = 20;
  private static final double NEGLIGIBLE = 1e-3;

  private final double rate;
  private final double l1;
  private final double l2;
  private final float[] z = new float[LinearModel.SLOTS];
  private final float[] n = new float[LinearModel.SLOTS];
  private final float[] weights = new float[LinearModel.SLOTS];

  /**
   * @param rate how far one example moves a weight
   * @param l1 how much evidence a weight needs before it is not zero
   * @param l2 how strongly weights are held small
   */
  public Learner(double rate, double l1, double l2) {
    this.rate = rate;
    this.l1 = l1;
    this.l2 = l2;
  }

  /** Something to learn from. */
  @FunctionalInterface
  public interface Example {
    /** Moves the learner's weights toward the right answer. */
    void teach(Learner learner);
  }

  /** A yes-or-no question about a thing of these features. */
  public static Example question(int[] features, boolean right) {
    return learner -> {
      double p = LinearModel.probability(learner.score(features));
      learner.move(features, p - (right ? 1 : 0));
    };
  }

  /**
   * A choice of one among several alternatives.
   *
   * @param alternatives the features of each
   * @param shares how right each alternative is; they add up to 1
   */
  public static Example choice(int[][] alternatives, double[] shares) {
    return learner -> {
      double[] p = new double[alternatives.length];
      for (int i = 0; i < p.length; i++) {
        p[i] = learner.score(alternatives[i]);
      }
      softmax(p);
      for (int i = 0; i < p.length; i++) {
        double gradient = p[i] - shares[i];
        if (Math.abs(gradient) > NEGLIGIBLE) {
          learner.move(alternatives[i], gradient);
        }
      }
    };
  }

  /** Turns scores into probabilities, in place. */
  public static void softmax(double[] scores) {
    double max = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = StrictMath.exp(scores[i] - max);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
  }

  /** Goes over the examples several times, in an order that is shuffled but always the same. */
  public LinearModel learn(List<? extends Example> examples, int rounds) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      order.forEach(example -> example.teach(this));
    }
    return new LinearModel(weights.clone());
  }

  private double score(int[] slots) {
    double sum = 0;
    for (int slot : slots) {
      sum += weights[slot];
    }
    return sum;
  }

  private void move(int[] slots, double gradient) {
    for (int slot : slots) {
      double before = Math.sqrt(n[slot]);
      n[slot] += (float) (gradient * gradient);
      double after = Math.sqrt(n[slot]);
      z[slot] += (float) (gradient - (after - before) / rate * weights[slot]);
      weights[slot] = weight(z[slot], after);
    }
  }

  private float weight(float sum, double root) {
    if (Math.abs(sum) <= l1) {
      return 0;
    }
    return (float) (-(sum - Math.signum(sum) * l1) / ((BETA + root) / rate + l2));
  }
}

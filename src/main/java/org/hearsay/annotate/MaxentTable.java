package org.hearsay.annotate;

import java.util.Arrays;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model of OpenNLP, its predicates kept by a 64-bit hash in one open table rather
 * than as strings in a map: a fifth of the memory, and fewer misses of the processor's cache. It
 * gives to the last bit what {@link opennlp.tools.ml.maxent.GISModel} gives, unless an unseen
 * predicate shares the hash of a known one: among a million known ones once in 10¹³ times.
 */
final class MaxentTable extends AbstractModel {

  /** The place of a predicate that the model does not know: it has no weights. */
  private static final long NOWHERE = 0;

  /** A slot is two numbers: a hash and its place. An empty one holds zeros. */
  private final long[] slots;

  /** The weights of all predicates, one after the other, and for which outcome each speaks. */
  private final double[] weights;

  private final byte[] outcomes;

  /**
   * Makes the table.
   *
   * @param labels of the outcomes, by index
   * @param predicates hash of each predicate
   * @param lengths how many weights each predicate has; they follow those of the one before
   * @param outcomes of each weight, the index of its outcome
   */
  MaxentTable(
      String[] labels, long[] predicates, byte[] lengths, byte[] outcomes, double[] weights) {
    super(new Context[0], new String[0], labels);
    this.outcomes = outcomes;
    this.weights = weights;
    slots = new long[(predicates.length + predicates.length / 2 + 1) * 2];
    int start = 0;
    for (int i = 0; i < predicates.length; i++) {
      int slot = slot(predicates[i]);
      slots[slot] = predicates[i];
      slots[slot + 1] = (long) start << Byte.SIZE | lengths[i];
      start += lengths[i];
    }
  }

  /** FNV-1a over the characters, mixed once more for the high bits; never zero. */
  static long hash(String predicate) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < predicate.length(); i++) {
      hash = (hash ^ predicate.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
    return hash == 0 ? 1 : hash;
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, new double[getNumOutcomes()]);
  }

  @Override
  public double[] eval(String[] context, double[] probabilities) {
    return eval(context, null, probabilities);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return eval(context, values, new double[getNumOutcomes()]);
  }

  private double[] eval(String[] context, float[] values, double[] sums) {
    Arrays.fill(sums, Math.log(1.0 / sums.length));
    long[] places = places(context);
    for (int i = 0; i < places.length; i++) {
      int start = (int) (places[i] >>> Byte.SIZE);
      int end = start + (int) (places[i] & 0xff);
      double value = values == null ? 1 : values[i];
      for (int weight = start; weight < end; weight++) {
        sums[outcomes[weight]] += weights[weight] * value;
      }
    }
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  /** Hashes them all before it looks up any, so that the processor can wait for many at once. */
  private long[] places(String[] context) {
    long[] places = new long[context.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = hash(context[i]);
    }
    for (int i = 0; i < places.length; i++) {
      int slot = slot(places[i]);
      places[i] = slots[slot] == 0 ? NOWHERE : slots[slot + 1];
    }
    return places;
  }

  /** Where the predicate stands, or the empty slot where it would. */
  private int slot(long hash) {
    int slot = (int) (((hash >>> 32) * (slots.length / 2)) >>> 32) * 2;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = slot + 2 == slots.length ? 0 : slot + 2;
    }
    return slot;
  }
}

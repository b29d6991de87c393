package org.hearsay.extract.learning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Weighs features: the score of a thing is the sum of the weights of its features. Immutable, so
 * that all workers share one.
 *
 * <p>Its file is gzip over: the number of weights that are not zero, then for each, in ascending
 * order of slot, the distance from the slot before and the weight in units of 1/{@value #UNIT}, as
 * variable-length integers.
 */
public final class LinearModel {

  /** How many weights a model has; a power of two. */
  static final int SLOTS = 1 << 21;

  private static final int UNIT = 256;

  private final float[] weights;

  LinearModel(float[] weights) {
    this.weights = weights;
  }

  /** The log odds that these features speak for. */
  public double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.slot(i)];
    }
    return sum;
  }

  /** The probability that log odds amount to. */
  public static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** Reads what {@link #write} wrote. */
  public static LinearModel read(InputStream in) throws IOException {
    float[] weights = new float[SLOTS];
    try (DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
      int slot = 0;
      for (int left = data.readInt(); left > 0; left--) {
        slot += readInt(data);
        int zigzag = readInt(data);
        weights[slot] = (float) ((zigzag >>> 1) ^ -(zigzag & 1)) / UNIT;
      }
    }
    return new LinearModel(weights);
  }

  /** Writes the model, its weights rounded; the stream is closed. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      int count = 0;
      for (float weight : weights) {
        count += Math.round(weight * UNIT) == 0 ? 0 : 1;
      }
      data.writeInt(count);
      int last = 0;
      for (int slot = 0; slot < SLOTS; slot++) {
        int value = Math.round(weights[slot] * UNIT);
        if (value != 0) {
          writeInt(data, slot - last);
          writeInt(data, (value << 1) ^ (value >> 31));
          last = slot;
        }
      }
    }
  }

  private static int readInt(InputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.read();
      value |= (b & 0x7F) << shift;
      if (b < 0x80) {
        return value;
      }
    }
  }

  private static void writeInt(OutputStream out, int value) throws IOException {
    int rest = value;
    while (rest >>> 7 != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}

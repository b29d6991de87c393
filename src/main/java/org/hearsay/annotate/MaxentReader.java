package org.hearsay.annotate;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a model in the binary form of {@link opennlp.tools.ml.maxent.io.GISModelReader}, without
 * keeping its million predicates as strings. It holds the labels of the outcomes; the patterns, of
 * which each says how many predicates speak for which outcomes; the predicates, in the order of
 * their patterns; and their weights, in the order of the predicates.
 */
final class MaxentReader {

  private final DataInputStream in;

  private MaxentReader(InputStream in) {
    this.in = new DataInputStream(in);
  }

  static MaxentTable read(InputStream in) throws IOException {
    return new MaxentReader(in).read();
  }

  private MaxentTable read() throws IOException {
    String type = in.readUTF();
    if (!type.equals("GIS")) {
      throw new IOException("a model of type " + type + ", not GIS");
    }
    in.readInt();
    in.readDouble();
    String[] labels = strings();
    Pattern[] patterns = Arrays.stream(strings()).map(Pattern::of).toArray(Pattern[]::new);
    return table(labels, patterns, predicates());
  }

  private long[] predicates() throws IOException {
    long[] predicates = new long[in.readInt()];
    for (int i = 0; i < predicates.length; i++) {
      predicates[i] = MaxentTable.hash(in.readUTF());
    }
    return predicates;
  }

  private MaxentTable table(String[] labels, Pattern[] patterns, long[] predicates)
      throws IOException {
    byte[] lengths = new byte[predicates.length];
    byte[] outcomes = new byte[Arrays.stream(patterns).mapToInt(Pattern::weights).sum()];
    double[] weights = new double[outcomes.length];
    int predicate = 0;
    int weight = 0;
    for (Pattern pattern : patterns) {
      for (int i = 0; i < pattern.predicates; i++) {
        lengths[predicate++] = (byte) pattern.outcomes.size();
        for (byte outcome : pattern.outcomes) {
          outcomes[weight] = outcome;
          weights[weight++] = in.readDouble();
        }
      }
    }
    return new MaxentTable(labels, predicates, lengths, outcomes, weights);
  }

  private String[] strings() throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }

  /** So many predicates that follow one another, with a weight for each of these outcomes. */
  private record Pattern(int predicates, List<Byte> outcomes) {

    static Pattern of(String line) {
      String[] numbers = line.strip().split(" ");
      return new Pattern(
          Integer.parseInt(numbers[0]), Arrays.stream(numbers).skip(1).map(Byte::valueOf).toList());
    }

    int weights() {
      return predicates * outcomes.size();
    }
  }
}

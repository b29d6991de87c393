package org.hearsay.compare;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.CRC32;

/**
 * The word sequences of a passage, reduced to a short signature by which copies are told.
 *
 * <p>Two passages resemble each other as much as the sets of their shingles (runs of {@link #WORDS}
 * words) overlap; the share of equal places in their MinHash signatures estimates that without
 * keeping the sets. (Broder, On the resemblance and containment of documents, 1997.)
 */
final class Shingles {

  /** How many words a shingle has: enough that chance runs do not match. */
  private static final int WORDS = 4;

  /** The length of a signature: the estimate is then off by 0.06 in a typical case. */
  private static final int SIGNATURE = 64;

  /** How many places of a signature must be equal for two passages to be looked at. */
  private static final int BAND = 2;

  /** From which share of common shingles on two passages are copies of one. */
  private static final double COPY = 0.5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final long[] signature;

  private Shingles(long[] signature) {
    this.signature = signature;
  }

  /** Those of a passage. One that has fewer words than a shingle is one shingle. */
  static Shingles of(String passage) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(passage.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    long[] signature = new long[SIGNATURE];
    Arrays.fill(signature, Long.MAX_VALUE);
    for (int i = 0; i == 0 || i + WORDS <= words.size(); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + WORDS));
      lower(signature, String.join(" ", shingle));
    }
    return new Shingles(signature);
  }

  /** The estimated share, from 0 to 1, of shingles that the two have in common. */
  double resemblance(Shingles other) {
    long equal =
        LongStream.range(0, SIGNATURE)
            .filter(i -> signature[(int) i] == other.signature[(int) i])
            .count();
    return (double) equal / SIGNATURE;
  }

  /**
   * What to look for copies by: hashes of pieces of the signature. Those of half-alike passages
   * have one in common in all but one case of ten thousand (Leskovec et al., Mining of Massive
   * Datasets, 3.4).
   */
  LongStream bands() {
    return IntStream.range(0, SIGNATURE / BAND)
        .mapToLong(
            band ->
                LongStream.of(Arrays.copyOfRange(signature, band * BAND, (band + 1) * BAND))
                    .reduce(band, (hash, place) -> mix(hash ^ place)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && Arrays.equals(signature, shingles.signature);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(signature);
  }

  /** Whether one is a copy of the other, give or take some words. */
  boolean copies(Shingles other) {
    return resemblance(other) >= COPY;
  }

  private static void lower(long[] signature, String shingle) {
    CRC32 checksum = new CRC32();
    checksum.update(shingle.getBytes(StandardCharsets.UTF_8));
    long seed = checksum.getValue();
    for (int i = 0; i < SIGNATURE; i++) {
      signature[i] = Math.min(signature[i], mix(seed + (i + 1) * 0x9E3779B97F4A7C15L));
    }
  }

  /**
   * The finalizer of SplitMix64 (Steele et al. 2014): each place of a signature a hash of its own.
   */
  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}

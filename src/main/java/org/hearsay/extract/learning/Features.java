package org.hearsay.extract.learning;

import java.util.Arrays;
import java.util.Set;

/**
 * The features that hold for one thing to be judged, each kept as a hash of its name and values.
 *
 * <p>No feature strings are ever built: with tables of {@link LinearModel#SLOTS} weights a
 * collision of two useful features is rare, and costs little (Weinberger et al., "Feature hashing
 * for large scale multitask learning", 2009). Reuse one object by {@link #clear}.
 */
public final class Features {

  private int[] hashes = new int[128];
  private int size;
  private Set<String> hidden = Set.of();

  /** Forgets the features, and what was hidden. */
  public void clear() {
    size = 0;
    hidden = Set.of();
  }

  /**
   * Until {@link #clear}, leaves out every feature that speaks of one of these values, as if they
   * had never been seen: what is learned so of the other features holds where a word is new.
   */
  public void hide(Set<String> values) {
    hidden = values;
  }

  public void add(String name) {
    put(name.hashCode());
  }

  public void add(String name, String value) {
    if (!hidden.contains(value)) {
      put(mix(name.hashCode(), value.hashCode()));
    }
  }

  public void add(String name, String value, String other) {
    if (!hidden.contains(value) && !hidden.contains(other)) {
      put(mix(mix(name.hashCode(), value.hashCode()), other.hashCode()));
    }
  }

  public void add(String name, String value, String other, String third) {
    if (!hidden.contains(value) && !hidden.contains(other) && !hidden.contains(third)) {
      put(mix(mix(mix(name.hashCode(), value.hashCode()), other.hashCode()), third.hashCode()));
    }
  }

  /** Adds a number as itself up to 4, then by ever wider steps, so that near sizes are one. */
  public void addCount(String name, int count) {
    put(mix(name.hashCode(), step(count)));
  }

  public void addCount(String name, int count, String value) {
    put(mix(mix(name.hashCode(), step(count)), value.hashCode()));
  }

  /** A copy that outlives {@link #clear}. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  int size() {
    return size;
  }

  int slot(int index) {
    return hashes[index];
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = finish(hash) & (LinearModel.SLOTS - 1);
  }

  private static int step(int count) {
    int magnitude = Math.abs(count);
    int step =
        magnitude < 5
            ? magnitude
            : 2 * (32 - Integer.numberOfLeadingZeros(magnitude))
                - 1
                + ((magnitude >> (30 - Integer.numberOfLeadingZeros(magnitude))) & 1);
    return count < 0 ? -step : step;
  }

  private static int mix(int hash, int value) {
    return Integer.rotateLeft((hash ^ value) * 0x9E3779B1, 13) + value * 5;
  }

  /** The finalizer of MurmurHash3, which spreads every input bit over all output bits. */
  private static int finish(int hash) {
    int h = hash;
    h ^= h >>> 16;
    h *= 0x85EBCA6B;
    h ^= h >>> 13;
    h *= 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}

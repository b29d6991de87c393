package org.hearsay.query.match;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values that one query asked for not long ago. When a generation of them is full, the one before
 * it is forgotten but for what was asked for again.
 */
final class Recent<K, V> {

  private final int most;
  private Map<K, V> young = new HashMap<>();
  private Map<K, V> old = Map.of();

  /**
   * @param most how many there may be in a generation, of which there are two
   */
  Recent(int most) {
    this.most = most;
  }

  /** The value for a key, found now if it was not lately. */
  V get(K key, Function<K, V> finding) {
    V known = young.get(key);
    if (known != null) {
      return known;
    }
    V aged = old.get(key);
    V value = aged == null ? finding.apply(key) : aged;
    if (young.size() >= most) {
      old = young;
      young = new HashMap<>();
    }
    young.put(key, value);
    return value;
  }
}

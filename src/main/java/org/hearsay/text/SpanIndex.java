package org.hearsay.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Things of one text, found by where they stand. A look-up halves its way to the place, whatever
 * the length of the text; things may lie within one another.
 */
public final class SpanIndex<T> {

  private final List<T> things;
  private final Span[] spans;

  /** The greatest end among the things up to each. */
  private final int[] reach;

  /**
   * An index of things in any order.
   *
   * @param span where one of them stands
   */
  public SpanIndex(Collection<? extends T> things, Function<? super T, Span> span) {
    List<T> sorted = new ArrayList<>(things);
    sorted.sort(Comparator.comparing(span));
    this.things = Collections.unmodifiableList(sorted);
    spans = sorted.stream().map(span).toArray(Span[]::new);
    reach = new int[spans.length];
    for (int i = 0; i < spans.length; i++) {
      reach[i] = Math.max(spans[i].end(), i == 0 ? 0 : reach[i - 1]);
    }
  }

  /** All of them, in reading order. */
  public List<T> all() {
    return things;
  }

  /** Those that share a character with the span, in reading order. */
  public List<T> overlapping(Span span) {
    List<T> found = new ArrayList<>();
    for (int i = startingBefore(span.end()) - 1; i >= 0 && reach[i] > span.start(); i--) {
      if (spans[i].overlaps(span)) {
        found.add(things.get(i));
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** Those that hold the character at the index, in reading order. */
  public List<T> at(int index) {
    return overlapping(new Span(index, index + 1));
  }

  private int startingBefore(int end) {
    int low = 0;
    int high = spans.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans[middle].start() < end) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.hearsay.text;

import java.util.Comparator;

/**
 * A half-open range of UTF-16 indices into a document's text.
 *
 * @param start index of the first character, from 0
 * @param end index after the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end));

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** The smallest span that holds both. */
  public static Span hull(Span a, Span b) {
    return new Span(Math.min(a.start, b.start), Math.max(a.end, b.end));
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int index) {
    return start <= index && index < end;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words this span covers. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** This span without the white space at its edges. */
  public Span trim(CharSequence text) {
    int s = start;
    int e = end;
    while (s < e && Blank.is(text.charAt(s))) {
      s++;
    }
    while (e > s && Blank.is(text.charAt(e - 1))) {
      e--;
    }
    return new Span(s, e);
  }

  /** Reading order: by start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}

package org.hearsay.extract.attribution;

/**
 * A half-open range of token numbers of a {@link FlatText}.
 *
 * @param start number of its first token
 * @param end number after its last, greater than {@code start}
 */
record TokenRange(int start, int end) {

  TokenRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no tokens in [" + start + ", " + end + ")");
    }
  }

  int size() {
    return end - start;
  }

  boolean contains(int token) {
    return start <= token && token < end;
  }

  boolean contains(TokenRange other) {
    return start <= other.start && other.end <= end;
  }

  boolean overlaps(TokenRange other) {
    return start < other.end && other.start < end;
  }
}

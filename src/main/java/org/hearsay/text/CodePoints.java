package org.hearsay.text;

/**
 * Turns UTF-16 indices of one text into Unicode code-point offsets and back.
 *
 * <p>Web Annotation counts code points, Java counts UTF-16 units; they differ after the first
 * character outside the basic plane, such as an emoji.
 */
public final class CodePoints {

  private final int[] codePointAt;

  private CodePoints(int[] codePointAt) {
    this.codePointAt = codePointAt;
  }

  /** Reads the text once; each conversion is then a look-up. */
  public static CodePoints of(String text) {
    int firstSurrogate = 0;
    while (firstSurrogate < text.length() && !Character.isSurrogate(text.charAt(firstSurrogate))) {
      firstSurrogate++;
    }
    if (firstSurrogate == text.length()) {
      return new CodePoints(null);
    }
    int[] table = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      table[i] = count;
      boolean opensPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!opensPair) {
        count++;
      }
    }
    table[text.length()] = count;
    return new CodePoints(table);
  }

  /** The code-point offset of a UTF-16 index; inside a pair, that of the pair. */
  int offset(int index) {
    return codePointAt == null ? index : codePointAt[index];
  }

  /** The same range, counted in code points. */
  public Span of(Span utf16) {
    return new Span(offset(utf16.start()), offset(utf16.end()));
  }
}

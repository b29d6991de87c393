package org.hearsay.web.view;

import java.util.Comparator;

/**
 * Words of an article.
 *
 * @param start where they begin, in Unicode code points
 * @param end where they end, the end excluded
 * @param words as they stand there
 */
public record Excerpt(int start, int end, String words) {

  /** In reading order, the longer first where two begin together. */
  public static final Comparator<Excerpt> READING_ORDER =
      Comparator.comparingInt(Excerpt::start)
          .thenComparing(Comparator.comparingInt(Excerpt::end).reversed());
}

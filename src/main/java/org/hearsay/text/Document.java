package org.hearsay.text;

import java.util.List;

/**
 * One text as it was read.
 *
 * @param id what its source calls it, such as a file name; unique in one run
 * @param text the text, never normalized: every span counts in it
 * @param publication what is known of its publication
 * @param passages its blocks in reading order, not overlapping; white space between them belongs to
 *     none
 */
public record Document(String id, String text, Publication publication, List<Passage> passages) {

  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
    passages = List.copyOf(passages);
    int reached = 0;
    for (Passage passage : passages) {
      if (passage.span().start() < reached || passage.span().end() > text.length()) {
        throw new IllegalArgumentException(id + ": passage out of order at " + passage.span());
      }
      reached = passage.span().end();
    }
  }
}

package org.hearsay.extract.speaker;

import java.util.List;
import org.hearsay.text.WordTable;

/**
 * Whom a source means, as a reader found.
 *
 * @param article the document's identifier
 * @param attribution index of the attribution in the article
 * @param kind of the speaker: a type, "group" for one described and not named, or "unresolved"
 * @param start of the words that name or describe the speaker best, in code points
 * @param end of these words
 */
record GoldSpeaker(String article, int attribution, String kind, int start, int end) {

  static List<GoldSpeaker> read(String sample) {
    return WordTable.beside(GoldSpeaker.class, sample).rows().stream()
        .map(
            row ->
                new GoldSpeaker(
                    row.get(0), number(row, 1), row.get(4), number(row, 5), number(row, 6)))
        .toList();
  }

  private static int number(List<String> row, int field) {
    return Integer.parseInt(row.get(field));
  }

  String words(String text) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }
}

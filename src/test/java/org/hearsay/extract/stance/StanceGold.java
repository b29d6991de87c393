package org.hearsay.extract.stance;

import java.util.List;
import java.util.Locale;
import org.hearsay.claim.Form;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.text.Span;
import org.hearsay.text.WordTable;

/**
 * The stance of one attribution as a careful reader takes it.
 *
 * @param attribution its index in the article
 * @param hedges each as {@code layer:start-end}, in code points of the article's text
 */
record StanceGold(
    String article,
    int attribution,
    Form form,
    Modality modality,
    Polarity polarity,
    List<String> hedges) {

  static StanceGold of(List<String> row) {
    return new StanceGold(
        row.get(0),
        Integer.parseInt(row.get(1)),
        Form.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
        Modality.valueOf(row.get(5).toUpperCase(Locale.ROOT)),
        Polarity.valueOf(row.get(6).toUpperCase(Locale.ROOT)),
        WordTable.parts(row, 7));
  }

  /** Whose doubt stands where, in UTF-16. */
  record Doubt(Hedge.Layer layer, Span words) {

    static Doubt of(Hedge hedge) {
      return new Doubt(hedge.layer(), hedge.words());
    }

    boolean agrees(Doubt other) {
      return layer == other.layer && words.overlaps(other.words);
    }
  }

  List<Doubt> doubtsIn(String text) {
    return hedges.stream().map(hedge -> doubt(hedge, text)).toList();
  }

  private static Doubt doubt(String field, String text) {
    int colon = field.indexOf(':');
    int dash = field.indexOf('-', colon);
    int start = Integer.parseInt(field.substring(colon + 1, dash));
    int end = Integer.parseInt(field.substring(dash + 1));
    return new Doubt(
        Hedge.Layer.valueOf(field.substring(0, colon).toUpperCase(Locale.ROOT)),
        new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)));
  }
}

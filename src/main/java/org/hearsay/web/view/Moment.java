package org.hearsay.web.view;

import java.util.Optional;

/**
 * A time as an article tells it.
 *
 * @param words as they stand: "July 14"
 * @param edtf what is known of it, in EDTF, unknown digits as X
 */
public record Moment(String words, Optional<String> edtf) {

  /** The words, and the date they come to where that says more: "Monday (2031-05-05)". */
  public String told() {
    if (edtf.filter(date -> date.startsWith("XXXX")).isPresent()) {
      return words + ", year unknown";
    }
    return words
        + edtf.filter(date -> !date.equals(words)).map(date -> " (" + date + ")").orElse("");
  }
}

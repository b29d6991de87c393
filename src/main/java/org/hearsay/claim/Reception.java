package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.text.Span;

/**
 * What the article says has become of a claim.
 *
 * @param words where it says so: "has not been independently verified"
 * @param by those who echoed, disputed or verified it, where the article names them
 */
public record Reception(Kind kind, Span words, Optional<Span> by) {

  /** What became of it. */
  public enum Kind {
    UNVERIFIED,
    VERIFIED,
    ECHOED,
    DISPUTED
  }
}

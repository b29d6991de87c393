package org.hearsay.claim;

import java.util.Optional;
import org.hearsay.claim.TimeExpression.Modifier;

/** How EDTF marks a date that is only about right. */
final class Approximation {

  private Approximation() {}

  /** The date, with {@code ~} if it is approximate; of an interval, at both its ends. */
  static String mark(String edtf, Optional<Modifier> modifier) {
    boolean approximate = modifier.filter(Modifier.APPROX::equals).isPresent();
    return approximate ? edtf.replace("/", "~/") + "~" : edtf;
  }
}

package org.hearsay.extract.attribution;

/**
 * Probabilities as features: by their log odds, in steps, so that those near each other are one.
 */
final class Odds {

  private Odds() {}

  /** In steps of a half. */
  static String step(double probability) {
    return Long.toString(Math.round(2 * log(probability)));
  }

  /** In steps of one and a half. */
  static String wideStep(double probability) {
    return Long.toString(Math.round(log(probability) / 1.5));
  }

  private static double log(double probability) {
    double p = Math.max(0.001, Math.min(0.999, probability));
    return StrictMath.log(p / (1 - p));
  }
}

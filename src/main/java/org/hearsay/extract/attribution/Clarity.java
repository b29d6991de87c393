package org.hearsay.extract.attribution;

/**
 * How sure each step was of its choice, as probabilities.
 *
 * @param cue that the word is a cue
 * @param source that the source chosen is the right one
 * @param content that the content chosen is the right one
 */
record Clarity(double cue, double source, double content) {

  /** Of what people chose. */
  static final Clarity CERTAIN = new Clarity(1, 1, 1);
}

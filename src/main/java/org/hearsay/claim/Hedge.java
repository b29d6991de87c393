package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * Words that weaken a claim, on the layer whose doubt they express. Layers are never merged.
 *
 * @param term what they are forms of
 * @param words where the hedge stands
 */
public record Hedge(Layer layer, HedgeTerm term, Span words) {

  /** Whose doubt it is. */
  public enum Layer {
    /** The article's: "reportedly", "though the exact number remains unclear". */
    REPORTER,
    /** The speaker's: "may", "I think". */
    SPEAKER,
    /** That of the source the speaker cites. */
    CITED_SOURCE
  }
}

/**
 * Who said what: the words of the source, of the cue and of the content, in the reading of PolNeAR
 * (Newell et al., "An Attribution Relations Corpus for Political News", LREC 2018).
 *
 * <p>{@link org.hearsay.extract.attribution.AttributionFinder} goes over the words that may be
 * cues. For each, {@code Construction}s, a small table of rules, propose what may be said, the
 * phrases around it who may say it; models learned from the corpus judge which of them hold.
 */
package org.hearsay.extract.attribution;

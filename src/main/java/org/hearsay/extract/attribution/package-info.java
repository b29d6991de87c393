/**
 * Who said what: the words of the source, of the cue and of the content, in the reading of PolNeAR
 * (Newell et al., "An Attribution Relations Corpus for Political News", LREC 2018).
 *
 * <p>{@link org.hearsay.extract.attribution.AttributionFinder} goes over the words that may be
 * cues. For each {@code CueSite}, the ordered table {@code Constructions} proposes what may be
 * said, {@code SourceCandidates} who may say it, {@code ExtentCandidates} how far the cue reaches.
 * {@code AttributionReader} lets the learned models choose among them, by what the classes called
 * {@code …Features} see; {@code ContentLimits} and {@code Selection} tell which findings can stand
 * together. {@code AttributionTrainer} learns the models from {@code Lesson}s.
 */
package org.hearsay.extract.attribution;

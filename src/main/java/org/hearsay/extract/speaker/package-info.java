/**
 * Whom the source words of an attribution mean: "she", "the ombudsman" and "Doe's account" are led
 * back to the person the document names.
 *
 * <p>{@link org.hearsay.extract.speaker.SpeakerResolver} reads a document once, in order. It
 * gathers the {@code Cast} from the proper names, keeps in the {@code Scene} who was spoken of of
 * late, and asks an ordered table of rules for each source, which know the {@code Discourse} so
 * far: a sieve, the surest rule first (Raghunathan et al. 2010). What no rule is sure of stays
 * unresolved.
 */
package org.hearsay.extract.speaker;

/**
 * In which stance a claim is reported: how its words are given, whether the cue asserts or denies,
 * promises or doubts, what weakens the claim and on whose part, where and when it was said, and
 * what the article says has become of it.
 *
 * <p>{@link org.hearsay.extract.stance.StanceReader} joins the span of an attribution and its
 * speaker with what small readers, one a question, find around it. The words they go by are {@link
 * org.hearsay.claim.CueTerm} and {@link org.hearsay.claim.HedgeTerm}; {@code docs/stance.md} tells
 * the rules and how often they are right.
 */
package org.hearsay.extract.stance;

/**
 * What is found: who said what, in which words, about which figures and when.
 *
 * <p>All types are immutable and checked when made. What a text does not say is an empty value or a
 * case of its own ({@link org.hearsay.claim.Speaker.Unstated}), never a guess.
 */
package org.hearsay.claim;

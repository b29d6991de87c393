package org.hearsay.web.view;

/**
 * Words that weaken a claim, or tell what became of it.
 *
 * @param kind whose doubt it is, or what became of the claim
 * @param words as they stand
 */
public record Doubt(Labeled kind, String words) {}

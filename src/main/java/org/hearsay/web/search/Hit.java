package org.hearsay.web.search;

/**
 * Something that was found.
 *
 * @param iri of the claim, the one named, or the article
 * @param words that hold what was sought
 * @param score the higher the better; to be compared within one search only
 */
public record Hit(Field field, String iri, String words, float score) {}

package org.hearsay.web.search;

/**
 * One thing in a list.
 *
 * @param iri of it; empty if it is no thing of its own, but what several are called
 * @param words the claim, the name, or the title
 * @param mentions how many claims a source has made, or how many figures count a population
 * @param articles in how many articles these stand
 */
public record Entry(Kind kind, String iri, String words, long mentions, long articles) {}

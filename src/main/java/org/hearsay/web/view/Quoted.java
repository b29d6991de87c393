package org.hearsay.web.view;

/**
 * Someone who is reported to have said something.
 *
 * @param claims how many claims
 * @param articles in how many articles
 * @param named whether an article gives the name
 */
public record Quoted(Labeled who, long claims, long articles, boolean named) {}

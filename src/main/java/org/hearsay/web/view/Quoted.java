package org.hearsay.web.view;

/**
 * Someone who is reported to have said something.
 *
 * @param claims how many claims
 * @param named whether an article gives the name
 */
public record Quoted(Labeled who, long claims, boolean named) {}

package org.hearsay.web.view;

/**
 * A place and what it is to those counted.
 *
 * @param role "origin", "location" or "destination"
 */
public record Located(String role, Labeled place) {}

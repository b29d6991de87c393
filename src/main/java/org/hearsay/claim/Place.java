package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * A place and what it is to the figure.
 *
 * @param name as the text has it
 * @param span where it is named
 */
public record Place(Role role, String name, Span span) {

  /** What a place is to those counted. */
  public enum Role {
    /** Where they come from. */
    ORIGIN,
    /** Where they are. */
    LOCATION,
    /** Where they go. */
    DESTINATION
  }
}

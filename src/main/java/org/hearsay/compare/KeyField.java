package org.hearsay.compare;

import java.util.Locale;
import org.hearsay.claim.Place;

/** A part of what a figure is a figure of, and last the number itself. */
public enum KeyField {
  POPULATION,
  UNIT,
  MEASURE,
  STATUS,
  ORIGIN,
  LOCATION,
  DESTINATION,
  TIME,
  BASIS,
  INTERVAL;

  /** The field that holds the places of a role. */
  static KeyField of(Place.Role role) {
    return valueOf(role.name());
  }

  /** In words: "reference time". */
  String label() {
    return this == TIME ? "reference time" : code();
  }

  /** As it is written in a reason's code: "location". */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

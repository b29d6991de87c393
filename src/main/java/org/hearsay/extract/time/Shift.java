package org.hearsay.extract.time;

/** A word that points from the time of writing, or from the time last spoken of, to another. */
enum Shift {
  LAST(-1, false),
  PREVIOUS(-1, true),
  THIS(0, false),
  SAME(0, true),
  NEXT(1, false),
  FOLLOWING(1, true),
  LATEST(-1, false),
  RECENT(-1, false);

  private final int steps;
  private final boolean fromFocus;

  Shift(int steps, boolean fromFocus) {
    this.steps = steps;
    this.fromFocus = fromFocus;
  }

  /** How many units on. */
  int steps() {
    return steps;
  }

  /** Whether it starts from the time last spoken of. */
  boolean isFromFocus() {
    return fromFocus;
  }
}

package org.hearsay.extract.time;

import java.util.Optional;

/** Reads one kind of time expression. */
interface Rule {

  /** Its name, which its file of examples carries too. */
  String name();

  /**
   * Reads the phrase that begins at the cursor and leaves the cursor behind it. If none begins
   * there, the cursor may be left anywhere.
   */
  Optional<Meaning> read(Cursor words);
}

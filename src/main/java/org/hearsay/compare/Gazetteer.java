package org.hearsay.compare;

/** Knows which place lies in which. */
@FunctionalInterface
public interface Gazetteer {

  /**
   * How the left place stands to the right one: {@link Relation#SAME}, {@link Relation#PART_OF},
   * {@link Relation#CONTAINS}, {@link Relation#APART} or {@link Relation#UNKNOWN}.
   *
   * @param left a name as a text has it
   */
  Relation relation(String left, String right);
}

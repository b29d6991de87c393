package org.hearsay.extract.attribution;

/**
 * The phrase that a cue is said of.
 *
 * @param node of the cue's tree, or {@link SyntaxTree#NONE}
 * @param relation how it is joined to the cue
 */
record Subject(int node, Relation relation) {

  /** The cue is said of nothing that the tree shows. */
  static final Subject NONE = new Subject(SyntaxTree.NONE, Relation.NONE);

  /** How the phrase that a cue is said of is joined to it. */
  enum Relation {
    /** {@code The mayor} said. */
    SUBJECT,
    /** said {@code the mayor} */
    INVERTED,
    /** the mayor, {@code who} said */
    RELATIVE,
    /** {@code The mayor} wants to say; {@code The mayor} spoke, saying */
    CONTROLLED,
    /** with {@code residents} warning */
    MODIFIED,
    /** {@code the mayor's} warning */
    POSSESSOR,
    NONE
  }
}

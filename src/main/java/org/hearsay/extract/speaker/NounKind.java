package org.hearsay.extract.speaker;

/** What a common noun that heads a source names. */
public enum NounKind {
  PERSON,
  ORGANIZATION,
  GROUP,
  /** A text that speaks for itself: "the report". */
  DOCUMENT,
  /** Somebody's words; their possessor is the speaker: "her assertion". */
  SAYING
}

package org.hearsay.claim;

/** What kind of agent a speaker is. */
public enum AgentType {
  PERSON,
  ORGANIZATION,
  GROUP,
  /** A place that stands for its government: "Moscow", "the White House". */
  GOVERNMENT,
  /** A text, poll, law or post that is given as the source. */
  DOCUMENT,
  UNKNOWN
}

package org.hearsay.claim;

/** Whom an attribution names as its source. */
public sealed interface Speaker {

  /**
   * Someone or something the document names.
   *
   * @param name the fullest name the document gives
   */
  record Named(String name, AgentType type) implements Speaker {}

  /**
   * Described but not named: "analysts", "a senior official", "a new poll".
   *
   * @param description the head words of the mention
   * @param type what is described; a person or several are a group
   */
  record Group(String description, AgentType type) implements Speaker {}

  /**
   * A mention that could not be resolved to a name with confidence.
   *
   * @param mention as it stands in the text
   */
  record Unresolved(String mention) implements Speaker {}

  /** The text reports a claim and names nobody: "reportedly". */
  record Unstated() implements Speaker {}

  /** The article itself states it. */
  record Narrator() implements Speaker {}
}

package org.hearsay.text;

/**
 * Finds the constituents of a sentence. Parsing costs a hundred times what tagging does, so it is
 * asked for sentence by sentence, where a claim can be.
 */
@FunctionalInterface
public interface PhraseParser {

  /** The root of the tree; it covers all tokens of the sentence. */
  Phrase parse(Sentence sentence);
}

package org.hearsay.extract;

import java.util.IdentityHashMap;
import org.hearsay.text.Phrase;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Sentence;

/** Parses each sentence of a document at most once. */
final class OnceParser implements PhraseParser {

  private final PhraseParser parser;
  private final IdentityHashMap<Sentence, Phrase> parsed = new IdentityHashMap<>();

  OnceParser(PhraseParser parser) {
    this.parser = parser;
  }

  @Override
  public Phrase parse(Sentence sentence) {
    Phrase known = parsed.get(sentence);
    if (known == null) {
      known = parser.parse(sentence);
      parsed.put(sentence, known);
    }
    return known;
  }

  /** Lets go of the trees of the last document. */
  void forget() {
    parsed.clear();
  }
}

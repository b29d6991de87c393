package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Phrase;

/** A relative pronoun means what its clause is about: "Doe, who argues that …". */
final class RelativeRule implements SpeakerRule {

  @Override
  public Optional<Agent> resolve(Source source, Reading reading) {
    SourcePhrase phrase = source.phrase();
    boolean relative =
        phrase.isOneWord()
            && Pronoun.of(phrase.headWord()).filter(Pronoun.RELATIVE::equals).isPresent();
    if (!relative || phrase.first() == 0) {
      return Optional.empty();
    }
    return antecedent(reading.parse(phrase.index()), phrase, reading)
        .or(() -> nameBefore(phrase, reading));
  }

  private static Optional<Agent> antecedent(Phrase root, SourcePhrase phrase, Reading reading) {
    int pronoun = phrase.first();
    List<Phrase> path = root.path(pronoun).toList();
    for (int i = path.size() - 1; i > 0; i--) {
      Phrase clause = path.get(i);
      Phrase parent = path.get(i - 1);
      boolean opens = clause.is("SBAR") && clause.first() >= pronoun - 1;
      if (opens && parent.first() < clause.first()) {
        Phrase noun = parent.child(child -> child.is("NP")).orElse(parent);
        int end = Math.min(noun.end(), clause.first());
        return reading.resolve(
            new Source(reading.phrase(phrase.index(), noun.first(), end), java.util.Set.of()));
      }
    }
    return Optional.empty();
  }

  /** Where the parse has no clause: the name that ends just before, but for a comma. */
  private static Optional<Agent> nameBefore(SourcePhrase phrase, Reading reading) {
    int before = phrase.first() - 1;
    if (before > 0 && !SourcePhrase.isWord(phrase.token(before))) {
      before--;
    }
    return reading.names().at(phrase.index(), before).map(Naming::agent);
  }
}

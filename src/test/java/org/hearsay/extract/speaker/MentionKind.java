package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** How a source speaks of whom it means. */
enum MentionKind {
  NAME,
  PRONOUN,
  /** A noun in the singular. */
  NOUN_PHRASE,
  /** A noun in the plural, or several joined. */
  PLURAL;

  static MentionKind of(AnnotatedDocument document, Span source) {
    List<Token> words =
        document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> source.overlaps(token.span()))
            .toList();
    if (words.size() == 1 && Pronoun.of(words.get(0).form()).isPresent()) {
      return PRONOUN;
    }
    if (words.stream().anyMatch(t -> t.tag().equals("NNS") || t.tag().equals("CC"))
        && words.stream().noneMatch(t -> t.form().equals(","))) {
      return PLURAL;
    }
    return words.stream().anyMatch(t -> t.is("NNP")) ? NAME : NOUN_PHRASE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

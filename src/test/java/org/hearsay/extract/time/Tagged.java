package org.hearsay.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Builds annotated documents from tokens written with blanks between them, {@code met/VBD}; where
 * no tag is written a capital makes a name, a digit a number, and all else a preposition. A lone
 * {@code ||} parts two sentences.
 */
final class Tagged {

  private Tagged() {}

  static AnnotatedDocument document(String line, Optional<LocalDate> date) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (String written : line.split(" ", -1)) {
      if (written.equals("||")) {
        sentences.add(sentence(tokens));
        tokens.clear();
      } else {
        tokens.add(token(written, text));
      }
    }
    sentences.add(sentence(tokens));
    Publication publication =
        new Publication(Optional.empty(), Optional.empty(), date, Optional.empty());
    Passage all = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
    return new AnnotatedDocument(
        new Document("example", text.toString(), publication, List.of(all)), sentences);
  }

  private static Token token(String written, StringBuilder text) {
    int slash = written.lastIndexOf('/');
    boolean tagged = slash > 0 && Character.isUpperCase(written.charAt(written.length() - 1));
    String form = tagged ? written.substring(0, slash) : written;
    Span span = new Span(text.length(), text.length() + form.length());
    text.append(form).append(' ');
    return new Token(span, form, tagged ? written.substring(slash + 1) : likelyTag(form));
  }

  private static String likelyTag(String form) {
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    }
    return Character.isUpperCase(first) ? "NNP" : "IN";
  }

  private static Sentence sentence(List<Token> tokens) {
    Span span = Span.hull(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
    return new Sentence(span, tokens, 0);
  }
}

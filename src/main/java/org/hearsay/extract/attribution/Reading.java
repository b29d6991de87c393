package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * A document laid flat: its tokens numbered through, with their sentences, paragraphs, quotations
 * and, for the sentences that ask for it, trees. Contents run over sentences, so the steps of
 * attribution count in these numbers.
 */
final class Reading {

  private final AnnotatedDocument document;
  private final PhraseParser parser;
  private final List<Token> tokens = new ArrayList<>();
  private final String[] lower;
  private final String[] lemmas;
  private final int[] sentenceOf;
  private final int[] sentenceStarts;
  private final int[] paragraphOf;
  private final List<Integer> paragraphEnds = new ArrayList<>();
  private final SyntaxTree[] trees;
  private final Quotations quotations;

  Reading(AnnotatedDocument document, PhraseParser parser) {
    this.document = document;
    this.parser = parser;
    List<Sentence> sentences = document.sentences();
    sentenceStarts = new int[sentences.size() + 1];
    trees = new SyntaxTree[sentences.size()];
    paragraphOf = new int[sentences.size()];
    for (int s = 0; s < sentences.size(); s++) {
      if (s > 0 && sentences.get(s).passage() != sentences.get(s - 1).passage()) {
        paragraphEnds.add(tokens.size());
      }
      paragraphOf[s] = paragraphEnds.size();
      tokens.addAll(sentences.get(s).tokens());
      sentenceStarts[s + 1] = tokens.size();
    }
    paragraphEnds.add(tokens.size());
    sentenceOf = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      Arrays.fill(sentenceOf, sentenceStarts[s], sentenceStarts[s + 1], s);
    }
    lower = new String[tokens.size()];
    lemmas = new String[tokens.size()];
    quotations =
        new Quotations(tokens, org.hearsay.extract.Quotations.of(document.document()).spans());
  }

  int size() {
    return tokens.size();
  }

  int sentences() {
    return trees.length;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The form in lower case; of a place outside the text, a mark that no token has. */
  String lower(int i) {
    if (i < 0 || i >= lower.length) {
      return "<>";
    }
    if (lower[i] == null) {
      lower[i] = tokens.get(i).form().toLowerCase(Locale.ROOT);
    }
    return lower[i];
  }

  /** The tag; of a place outside the text, a mark that no token has. */
  String tag(int i) {
    return i < 0 || i >= lower.length ? "<>" : tokens.get(i).tag();
  }

  String lemma(int i) {
    if (i < 0 || i >= lower.length) {
      return "<>";
    }
    if (lemmas[i] == null) {
      lemmas[i] = Lemmas.of(lower(i), tag(i));
    }
    return lemmas[i];
  }

  int sentence(int token) {
    return sentenceOf[token];
  }

  /** The tokens of a sentence. */
  TokenRange sentenceRange(int sentence) {
    return new TokenRange(sentenceStarts[sentence], sentenceStarts[sentence + 1]);
  }

  int paragraph(int token) {
    return paragraphOf[sentenceOf[token]];
  }

  int paragraphStart(int token) {
    int paragraph = paragraph(token);
    return paragraph == 0 ? 0 : paragraphEnds.get(paragraph - 1);
  }

  int paragraphEnd(int token) {
    return paragraphEnds.get(paragraph(token));
  }

  SyntaxTree tree(int sentence) {
    if (trees[sentence] == null) {
      trees[sentence] =
          new SyntaxTree(
              parser.parse(document.sentences().get(sentence)), sentenceStarts[sentence]);
    }
    return trees[sentence];
  }

  Quotations quotations() {
    return quotations;
  }

  /** Where the tokens stand in the document. */
  Span span(TokenRange range) {
    return new Span(tokens.get(range.start()).start(), tokens.get(range.end() - 1).end());
  }
}

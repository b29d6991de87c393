package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.hearsay.extract.Dateline;
import org.hearsay.extract.Quotations;
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
final class FlatText {

  private final AnnotatedDocument document;
  private final PhraseParser parser;
  private final List<Token> tokens = new ArrayList<>();
  private final String[] lower;
  private final String[] stems;
  private final String[] listings;
  private final int[] sentenceOf;
  private final int[] sentenceStarts;
  private final int[] paragraphOf;
  private final List<Integer> paragraphEnds = new ArrayList<>();
  private final SyntaxTree[] trees;
  private final QuotedTokens quotations;

  FlatText(AnnotatedDocument document, PhraseParser parser) {
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
    stems = new String[tokens.size()];
    listings = new String[tokens.size()];
    quotations = new QuotedTokens(tokens, Quotations.of(document.document()).spans());
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

  List<Token> tokens(int start, int end) {
    return tokens.subList(start, end);
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

  /** Whether a finite verb stands there; none stands outside the text. */
  boolean isFinite(int i) {
    return i >= 0 && i < lower.length && tokens.get(i).isFinite();
  }

  String stem(int i) {
    if (i < 0 || i >= lower.length) {
      return "<>";
    }
    if (stems[i] == null) {
      stems[i] = Stems.of(lower(i), tag(i));
    }
    return stems[i];
  }

  /** What {@link Listings} tell of a word of the text. */
  String listing(int i) {
    if (listings[i] == null) {
      listings[i] = Listings.of(lower(i), tag(i));
    }
    return listings[i];
  }

  /** The words of a range, in lower case, each with a blank after it. */
  String words(int start, int end) {
    return each(start, end, this::lower);
  }

  /** The tags of a range, each with a blank after it. */
  String tags(int start, int end) {
    return each(start, end, this::tag);
  }

  /** How many tags of a range begin so. */
  int count(int start, int end, String tagPrefix) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += tag(i).startsWith(tagPrefix) ? 1 : 0;
    }
    return count;
  }

  private static String each(int start, int end, IntFunction<String> name) {
    StringBuilder names = new StringBuilder();
    for (int i = start; i < end; i++) {
      names.append(name.apply(i)).append(' ');
    }
    return names.toString();
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

  /** Where the paragraph of a token begins after its dateline, if it has one. */
  int datelineEnd(int token) {
    int start = paragraphStart(token);
    return start + Dateline.size(tokens.subList(start, paragraphEnd(token)));
  }

  SyntaxTree tree(int sentence) {
    if (trees[sentence] == null) {
      trees[sentence] =
          new SyntaxTree(
              parser.parse(document.sentences().get(sentence)), sentenceStarts[sentence]);
    }
    return trees[sentence];
  }

  QuotedTokens quotations() {
    return quotations;
  }

  /** Where the tokens stand in the document. */
  Span span(TokenRange range) {
    return new Span(tokens.get(range.start()).start(), tokens.get(range.end() - 1).end());
  }
}

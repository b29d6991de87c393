package org.hearsay.extract;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** Finds the sentence and token at an index of the text, by halving. */
public record SentenceIndex(List<Sentence> sentences) {

  /** The last sentence that starts at or before the index; the first if none does. */
  public int at(int index) {
    return last(sentences.size(), i -> sentences.get(i).span().start(), index);
  }

  /** The token of a sentence that holds the index, or the next one; at most the last. */
  public int token(int sentence, int index) {
    List<Token> tokens = sentences.get(sentence).tokens();
    int token = last(tokens.size(), i -> tokens.get(i).start(), index);
    boolean past = tokens.get(token).end() <= index && token + 1 < tokens.size();
    return past ? token + 1 : token;
  }

  private static int last(int size, IntUnaryOperator start, int index) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start.applyAsInt(middle) <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}

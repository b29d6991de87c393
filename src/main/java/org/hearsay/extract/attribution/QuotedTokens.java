package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** The quotations of a text, by its tokens. */
final class QuotedTokens {

  /** In tokens, with its marks and a full stop. */
  private static final int LONGEST_TERM = 5;

  private static final Set<String> SPOKEN = Set.of(",", "!", "?");

  private final List<TokenRange> ranges = new ArrayList<>();
  private final int[] around;

  /**
   * @param tokens of the whole text
   * @param quotations where the text quotes, marks included, in reading order and not overlapping
   */
  QuotedTokens(List<Token> tokens, List<Span> quotations) {
    around = new int[tokens.size()];
    int token = 0;
    for (Span quotation : quotations) {
      while (token < tokens.size() && tokens.get(token).end() <= quotation.start()) {
        token++;
      }
      int start = token;
      while (token < tokens.size() && tokens.get(token).start() < quotation.end()) {
        token++;
      }
      if (start < token && isSpeech(tokens.subList(start, token))) {
        add(start, token);
      }
    }
  }

  /**
   * One or two words in single marks are a term or a title: {@code a 'crazy system'}. Of speech
   * they are where they end as no term does: {@code 'No,' she said}.
   */
  private static boolean isSpeech(List<Token> quotation) {
    boolean isSingle = quotation.get(0).form().equals("'");
    return !isSingle
        || quotation.size() > LONGEST_TERM
        || quotation.stream().map(Token::form).anyMatch(SPOKEN::contains);
  }

  private void add(int start, int end) {
    ranges.add(new TokenRange(start, end));
    for (int i = start; i < end; i++) {
      around[i] = ranges.size();
    }
  }

  /**
   * The quotation, its marks included, that a token stands in; none of a place outside the text.
   */
  Optional<TokenRange> around(int token) {
    return token < 0 || token >= around.length || around[token] == 0
        ? Optional.empty()
        : Optional.of(ranges.get(around[token] - 1));
  }

  boolean isQuoted(int token) {
    return around(token).isPresent();
  }
}

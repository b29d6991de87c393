package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Token;

/**
 * Where a text quotes: pairs of quotation marks within one paragraph. A quotation left open ends
 * with its paragraph, as the typography of long quotations wants.
 */
final class Quotations {

  private final List<TokenRange> ranges = new ArrayList<>();
  private final int[] around;

  /**
   * @param tokens of the whole text
   * @param paragraphEnds numbers of the tokens after each paragraph's last, ascending
   */
  Quotations(List<Token> tokens, List<Integer> paragraphEnds) {
    around = new int[tokens.size()];
    int start = 0;
    for (int end : paragraphEnds) {
      pair(tokens, start, end);
      start = end;
    }
  }

  private void pair(List<Token> tokens, int start, int end) {
    int open = -1;
    for (int i = start; i < end; i++) {
      Mark mark = Mark.of(tokens, i, open >= 0);
      if (mark == Mark.OPENS && open < 0) {
        open = i;
      } else if (mark == Mark.CLOSES && open >= 0) {
        add(open, i + 1);
        open = -1;
      }
    }
    if (open >= 0 && end - open > 1) {
      add(open, end);
    }
  }

  private void add(int start, int end) {
    ranges.add(new TokenRange(start, end));
    for (int i = start; i < end; i++) {
      around[i] = ranges.size();
    }
  }

  /** All quotations, their marks included, in reading order. */
  List<TokenRange> all() {
    return ranges;
  }

  /** The quotation a token stands in, or is a mark of. */
  Optional<TokenRange> around(int token) {
    return token < 0 || token >= around.length || around[token] == 0
        ? Optional.empty()
        : Optional.of(ranges.get(around[token] - 1));
  }

  boolean quoted(int token) {
    return around[token] != 0;
  }

  private enum Mark {
    OPENS,
    CLOSES,
    NEITHER;

    static Mark of(List<Token> tokens, int i, boolean open) {
      Token token = tokens.get(i);
      String form = token.form();
      boolean isDouble = form.equals("\"") || form.equals("''") || form.equals("``");
      if (!isDouble) {
        return NEITHER;
      }
      if (form.equals("``")) {
        return OPENS;
      }
      boolean touchesNext = i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end();
      boolean touchesLast = i > 0 && tokens.get(i - 1).end() == token.start();
      if (touchesNext == touchesLast) {
        return open ? CLOSES : OPENS;
      }
      if (touchesNext) {
        return open ? NEITHER : OPENS;
      }
      return open ? CLOSES : NEITHER;
    }
  }
}

package org.hearsay.extract.speaker;

import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Finds by the tags alone where a noun phrase has its head: before the first comma, preposition,
 * relative pronoun or verb that follows a noun.
 *
 * @param inName whether a token stands within a proper name, which is never broken
 */
record NounBounds(Sentence sentence, IntPredicate inName) {

  private static final Set<String> ENDS = Set.of(",", ":", ".", "-LRB-", "-RRB-", "(", ")", "TO");

  /** Index after the head of the noun phrase that begins at {@code first}. */
  int nucleusEnd(int first, int end) {
    boolean noun = false;
    int i = first;
    while (i < end && !(i > first && ends(i, noun) && !continuesName(i))) {
      Token token = sentence.tokens().get(i);
      if (token.is("NN") || token.is("PRP") || token.is("CD")) {
        noun = !token.tag().equals("PRP$");
      } else if (token.tag().equals("POS")) {
        noun = false;
      }
      i++;
    }
    while (i > first + 1 && !isHead(sentence.tokens().get(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean continuesName(int i) {
    return inName.test(i) && inName.test(i - 1);
  }

  private boolean ends(int i, boolean afterNoun) {
    Token token = sentence.tokens().get(i);
    String tag = token.tag();
    if (ENDS.contains(tag) || token.form().equals("(") || tag.equals("IN") || tag.startsWith("W")) {
      return true;
    }
    if (afterNoun && (token.is("JJ") || token.is("RB"))) {
      return i + 1 >= sentence.tokens().size() || !leadsToNoun(i + 1);
    }
    boolean joined = i > 0 && sentence.tokens().get(i - 1).tag().equals("CC");
    return afterNoun && (token.is("VB") || tag.equals("MD") || (tag.equals("DT") && !joined));
  }

  private boolean leadsToNoun(int i) {
    Token next = sentence.tokens().get(i);
    return next.is("NN") || next.is("JJ") || next.tag().equals("CC");
  }

  private static boolean isHead(Token token) {
    return SourcePhrase.isWord(token) && !token.tag().equals("POS") && !token.tag().equals("CC");
  }
}

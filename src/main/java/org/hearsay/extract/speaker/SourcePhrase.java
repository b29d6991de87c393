package org.hearsay.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The words that name a source. Their nucleus is the noun phrase up to its head: of "Zeke Doe, an
 * oncologist who wrote the law," just "Zeke Doe".
 *
 * @param index of the sentence in the document
 * @param first index in the sentence of the first token
 * @param nucleus index after the head
 * @param end index after the last token
 */
record SourcePhrase(int index, Sentence sentence, int first, int nucleus, int end) {

  /** What the phrase says of whether it is known which one is meant. */
  enum Determiner {
    DEFINITE,
    INDEFINITE,
    POSSESSIVE,
    BARE
  }

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "another", "one", "each", "every", "any", "some", "no");

  /** The phrase of tokens; what {@link PhraseOpening} passes over before it is left out. */
  static SourcePhrase of(int index, Sentence sentence, NounBounds bounds, int first, int end) {
    int from = PhraseOpening.after(sentence.tokens(), first, end);
    return new SourcePhrase(index, sentence, from, bounds.nucleusEnd(from, end), end);
  }

  static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().charAt(0));
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  Token head() {
    return token(nucleus - 1);
  }

  /** The head in lower case; of a listed compound both its words: "coast-guard". */
  String headWord() {
    String head = head().lower();
    if (isOneWord()) {
      return head;
    }
    String compound = token(nucleus - 2).lower() + '-' + head;
    return Noun.ofAny(compound).isPresent() ? compound : head;
  }

  /** "her office", "whose office". */
  boolean opensWithPossessive() {
    String tag = token(first).tag();
    return tag.equals("PRP$") || tag.equals("WP$");
  }

  boolean isOneWord() {
    return nucleus - first == 1;
  }

  Determiner determiner() {
    Token opening = token(first);
    String form = opening.form().toLowerCase(Locale.ROOT);
    if (opensWithPossessive() || possessive().isPresent()) {
      return Determiner.POSSESSIVE;
    }
    if (isOneWord()) {
      return Determiner.BARE;
    }
    if (DEFINITE.contains(form)) {
      return Determiner.DEFINITE;
    }
    return INDEFINITE.contains(form) ? Determiner.INDEFINITE : Determiner.BARE;
  }

  /** Index of the first token after an article or demonstrative. */
  int afterDeterminer() {
    String form = token(first).form().toLowerCase(Locale.ROOT);
    boolean article = DEFINITE.contains(form) || form.equals("a") || form.equals("an");
    return article && nucleus - first > 1 ? first + 1 : first;
  }

  /** The last possessive ending before the head: of "Doe's campaign", the "'s". */
  OptionalInt possessive() {
    for (int i = nucleus - 2; i > first; i--) {
      if (token(i).tag().equals("POS")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Where two nouns are joined in the nucleus: of "Doe and Roe", the "and". */
  OptionalInt joint() {
    for (int i = first + 1; i < nucleus - 1; i++) {
      boolean and = token(i).tag().equals("CC");
      if (and && (token(i - 1).is("NN") || token(i - 1).is("PRP"))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  boolean isPlural() {
    String tag = head().tag();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** Whether such a word comes next after the head, and something after it. */
  boolean isFollowedBy(String word) {
    return nucleus < end - 1 && token(nucleus).form().equals(word);
  }

  /** What "of" or "for" adds after the head, up to a comma or verb. */
  List<Token> complement() {
    int last = nucleus;
    if (isFollowedBy("of") || isFollowedBy("for")) {
      while (last < end && isWord(token(last)) && !token(last).is("VB")) {
        last++;
      }
    }
    return sentence.tokens().subList(nucleus, last);
  }

  /** The words before the head, without determiner. */
  List<Token> modifiers() {
    return sentence.tokens().subList(Math.min(afterDeterminer(), nucleus - 1), nucleus - 1);
  }
}

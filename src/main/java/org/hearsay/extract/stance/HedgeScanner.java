package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.HedgeTerm.Kind;
import org.hearsay.text.Token;

/**
 * Finds the words of a sentence that weaken a claim, and passes over those that look like it: "May"
 * the month, "wherever it may be", "this kind of", "likely voters", "could not".
 */
record HedgeScanner(List<Token> tokens) {

  /** A hedge in the tokens from first to end. */
  record Hit(HedgeTerm term, int first, int end) {}

  private static final int LONGEST = 4;

  /** How far before its verb a clause may open. */
  private static final int CLAUSE = 4;

  private static final Set<String> OPENERS =
      Set.of("who", "what", "where", "how", "before", "until", "so");

  private static final Set<String> WHATEVER =
      Set.of("whatever", "whoever", "wherever", "whenever", "whichever", "however");

  private static final Set<String> COMPARATIVES =
      Set.of("more", "less", "as", "equally", "how", "twice", "times", "so", "too");

  /** The hedges of a sentence, in reading order. */
  List<Hit> hits() {
    List<Hit> hits = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int first = i;
      Optional<Hit> hit = phrase(first).or(() -> OwnOpinion.at(first, tokens));
      hit.ifPresent(hits::add);
      i = hit.map(Hit::end).orElse(first + 1);
    }
    return hits;
  }

  /** The longest listed phrase that begins at a token. */
  private Optional<Hit> phrase(int first) {
    StringBuilder words = new StringBuilder();
    Optional<Hit> longest = Optional.empty();
    for (int end = first + 1; end <= Math.min(tokens.size(), first + LONGEST); end++) {
      words.append(end > first + 1 ? " " : "").append(CueLemmas.of(tokens.get(end - 1)));
      Hit hit =
          HedgeTerm.of(words.toString()).map(t -> new Hit(t, first, end(first, t))).orElse(null);
      if (hit != null && hit.term().kind() != Kind.OPINION && weakens(hit)) {
        longest = Optional.of(hit);
      }
    }
    return longest;
  }

  private static int end(int first, HedgeTerm term) {
    return first + term.words().split(" ", -1).length;
  }

  private boolean weakens(Hit hit) {
    Token token = tokens.get(hit.first());
    return switch (hit.term().words()) {
      case "could" -> !isNegated(hit.end()) && !isAbility(hit.first()) && !isCutShort(hit.end());
      case "may", "might" -> !token.is("NN") && !isWhatever(hit.first());
      case "likely", "unlikely" -> !isCompared(hit.first()) && !isOfAClass(hit);
      case "kind of", "sort of" -> !isDetermined(hit.first());
      default -> hit.end() > hit.first() + 1 || !token.is("NN");
    };
  }

  /** What could not be is denied, not doubted. */
  private boolean isNegated(int next) {
    return next < tokens.size() && Set.of("not", "n't", "never").contains(tokens.get(next).lower());
  }

  /** "She said she could": what one could is told before. */
  private boolean isCutShort(int next) {
    return next >= tokens.size() || tokens.get(next).is(".");
  }

  /** "wherever they may be", "whoever may come": that it is so matters not. */
  private boolean isWhatever(int may) {
    return opensClause(WHATEVER, may);
  }

  /** "those who could leak it", "what it could look like", "before they could leave". */
  private boolean isAbility(int could) {
    return opensClause(OPENERS, could);
  }

  /** Whether such a word opens the clause of a verb, with no other verb between. */
  private boolean opensClause(Set<String> openers, int verb) {
    return IntStream.range(Math.max(0, verb - CLAUSE), verb)
        .filter(i -> openers.contains(tokens.get(i).lower()))
        .anyMatch(i -> tokens.subList(i, verb).stream().noneMatch(token -> token.is("VB")));
  }

  /** "more likely to vote" compares and doubts nothing. */
  private boolean isCompared(int i) {
    return i > 0 && COMPARATIVES.contains(tokens.get(i - 1).lower());
  }

  /** "likely voters" are a class of voters. */
  private boolean isOfAClass(Hit hit) {
    boolean plural = hit.end() < tokens.size() && tokens.get(hit.end()).tag().equals("NNS");
    return plural && !isDetermined(hit.first());
  }

  /** Whether an article or the like stands before, were it before a quotation mark. */
  private boolean isDetermined(int i) {
    boolean quoted = i > 1 && tokens.get(i - 1).is("``");
    int last = quoted ? i - 2 : i - 1;
    if (last < 0) {
      return false;
    }
    Token before = tokens.get(last);
    return before.is("DT") || before.is("JJ") || before.is("PRP$") || before.is("W");
  }
}

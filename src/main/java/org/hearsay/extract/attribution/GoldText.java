package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Span;

/** A lesson laid flat: its text, and the gold attributions as findings in it. */
final class GoldText {

  private static final RuleId GOLD = new RuleId("gold");
  private static final Set<String> AUXILIARY = Set.of("be", "hav", "do");

  private final FlatText text;
  private final List<Finding> findings = new ArrayList<>();

  GoldText(Lesson lesson, PhraseParser parser) {
    text = new FlatText(lesson.document(), parser);
    for (AttributionSpans gold : lesson.gold()) {
      gold.cue().flatMap(this::tokens).ifPresent(cue -> add(cue, gold));
    }
  }

  FlatText text() {
    return text;
  }

  /** The gold attributions that have a cue and a content. */
  List<Finding> findings() {
    return findings;
  }

  /** All words that can head a cue. */
  List<CueSite> sites() {
    return IntStream.range(0, text.size())
        .filter(token -> CueTags.canHeadCue(text, token))
        .mapToObj(token -> new CueSite(text, token))
        .toList();
  }

  /** Where a gold attribution has its cue. */
  CueSite site(Finding gold) {
    return new CueSite(text, gold.head());
  }

  private void add(TokenRange cue, AttributionSpans gold) {
    List<TokenRange> contents =
        gold.contents().stream()
            .map(this::tokens)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingInt(TokenRange::start))
            .toList();
    Optional<TokenRange> source = gold.sources().stream().findFirst().flatMap(this::tokens);
    if (!contents.isEmpty()) {
      findings.add(new Finding(head(cue), source, cue, contents, GOLD, Clarity.CERTAIN, 1));
    }
  }

  /** The tokens that a span touches. */
  private Optional<TokenRange> tokens(Span span) {
    int first = firstEndingAfter(span.start());
    int end = first;
    while (end < text.size() && text.token(end).start() < span.end()) {
      end++;
    }
    return end > first ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private int firstEndingAfter(int index) {
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.token(middle).end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The word that heads a cue: its highest full verb, or else its highest noun, or its highest. */
  private int head(TokenRange cue) {
    int best = cue.start();
    int bestRank = Integer.MAX_VALUE;
    for (int i = cue.start(); i < cue.end(); i++) {
      int rank = rank(i);
      if (rank < bestRank) {
        bestRank = rank;
        best = i;
      }
    }
    return best;
  }

  private int rank(int i) {
    SyntaxTree tree = text.tree(text.sentence(i));
    int depth = Math.min(tree.depth(tree.leaf(i)), 99);
    String tag = text.tag(i);
    if (tag.startsWith("VB")) {
      return isAuxiliary(i) ? 500 + depth : depth;
    }
    if (!CueTags.canHeadCue(text, i)) {
      return 900 + depth;
    }
    return (tag.startsWith("NN") ? 200 : 300) + depth;
  }

  private boolean isAuxiliary(int i) {
    if (!AUXILIARY.contains(text.stem(i))) {
      return false;
    }
    for (int next = i + 1; next < Math.min(text.size(), i + 4); next++) {
      String tag = text.tag(next);
      if (tag.startsWith("VB")) {
        return true;
      }
      if (!tag.startsWith("RB")) {
        return false;
      }
    }
    return false;
  }
}

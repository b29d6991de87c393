package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The likeliest findings of which none has the very content of another, as the second verb of "she
 * says, throwing her coat on a chair" would, nor stands in another's words, unless all that it says
 * is said there too: {@code He cited figures showing that …} holds what he said and, within it,
 * what the figures show.
 */
final class Selection {

  /** A citation within a content must be surer than other findings: people seldom mark one. */
  private static final double CITED = 0.45;

  private final List<Finding> chosen = new ArrayList<>();
  private final Set<List<TokenRange>> contents = new HashSet<>();
  private final Map<Integer, Finding> outerByHead = new HashMap<>();
  private final Map<Integer, Integer> placeByHead = new HashMap<>();
  private final Finding[] heads;
  private final Finding[] cues;
  private final Finding[] said;

  Selection(FlatText text, List<Finding> findings) {
    heads = new Finding[text.size()];
    cues = new Finding[text.size()];
    said = new Finding[text.size()];
    findings.stream()
        .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
        .forEach(this::offer);
    chosen.sort(Comparator.comparingInt(Finding::head));
    chosen.forEach(finding -> placeByHead.put(finding.head(), placeByHead.size()));
  }

  /** Those chosen, in reading order. */
  List<Finding> chosen() {
    return chosen;
  }

  /** Which of those chosen it stands in the content of. */
  OptionalInt outer(Finding finding) {
    Finding around = outerByHead.get(finding.head());
    return around == null ? OptionalInt.empty() : OptionalInt.of(placeByHead.get(around.head()));
  }

  private void offer(Finding finding) {
    if (!in(cues, List.of(finding.cue())).isEmpty() || contents.contains(finding.contents())) {
      return;
    }
    Finding around = said[finding.head()];
    List<Finding> within = in(heads, finding.contents());
    boolean stands =
        (around == null || isCited(finding, around))
            && within.stream().allMatch(inner -> isCited(inner, finding));
    if (stands) {
      choose(finding);
      within.forEach(inner -> outerByHead.putIfAbsent(inner.head(), finding));
      if (around != null) {
        outerByHead.put(finding.head(), around);
      }
    }
  }

  private void choose(Finding finding) {
    chosen.add(finding);
    contents.add(finding.contents());
    heads[finding.head()] = finding;
    mark(cues, finding.cue(), finding);
    finding.contents().forEach(range -> mark(said, range, finding));
  }

  /** Whether all that the inner says is said by the outer too. */
  private static boolean isCited(Finding inner, Finding around) {
    return inner.confidence() >= CITED && inner.contents().stream().allMatch(around::says);
  }

  private static void mark(Finding[] tokens, TokenRange range, Finding finding) {
    for (int i = range.start(); i < range.end(); i++) {
      tokens[i] = tokens[i] == null ? finding : tokens[i];
    }
  }

  private static List<Finding> in(Finding[] tokens, List<TokenRange> ranges) {
    return ranges.stream()
        .flatMap(range -> Arrays.stream(tokens, range.start(), range.end()))
        .filter(Objects::nonNull)
        .toList();
  }
}

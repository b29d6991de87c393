package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The likeliest findings of which none stands in the words of another. */
final class Selection {

  private final List<Finding> chosen = new ArrayList<>();
  private final BitSet heads = new BitSet();
  private final BitSet cues = new BitSet();
  private final BitSet said = new BitSet();

  private Selection() {}

  /** Those chosen, in reading order. */
  static List<Finding> of(List<Finding> findings) {
    Selection selection = new Selection();
    findings.stream()
        .sorted(Comparator.comparingDouble(Finding::confidence).reversed())
        .forEach(selection::offer);
    selection.chosen.sort(Comparator.comparingInt(Finding::head));
    return selection.chosen;
  }

  private void offer(Finding finding) {
    boolean saysOther = finding.contents().stream().anyMatch(range -> touches(heads, range));
    if (said.get(finding.head()) || saysOther || touches(cues, finding.cue())) {
      return;
    }
    chosen.add(finding);
    heads.set(finding.head());
    cues.set(finding.cue().start(), finding.cue().end());
    finding.contents().forEach(range -> said.set(range.start(), range.end()));
  }

  private static boolean touches(BitSet tokens, TokenRange range) {
    int next = tokens.nextSetBit(range.start());
    return next >= 0 && next < range.end();
  }
}

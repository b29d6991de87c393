package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.extract.learning.Features;

/** What speaks for or against words being what a cue says. */
final class ContentFeatures {

  private static final int LONGEST_ORDER = 3;

  private final CueSite site;
  private final FlatText text;
  private final Optional<TokenRange> source;
  private final ContentEdgeFeatures edges;
  private final ContentQuotationFeatures quotation;
  private final ContentGapFeatures gap;
  private final ContentTreeFeatures tree;
  private final String stem;
  private final String tag;

  ContentFeatures(CueSite site, Optional<TokenRange> source) {
    this.site = site;
    this.source = source;
    text = site.text();
    edges = new ContentEdgeFeatures(site);
    quotation = new ContentQuotationFeatures(site);
    gap = new ContentGapFeatures(site, source);
    tree = new ContentTreeFeatures(site);
    stem = site.stem();
    tag = site.tag();
  }

  /** Adds the features of a proposal. */
  void of(Proposal proposal, Features f) {
    ofRule(proposal.rule().name(), f);
    List<TokenRange> ranges = proposal.ranges();
    ofOrder(ranges, f);
    if (ranges.size() == 1) {
      ofRange(ranges.get(0), "", f);
    } else {
      ofRange(ranges.get(0), "1st ", f);
      ofRange(ranges.get(1), "2nd ", f);
      ofPair(ranges.get(0), ranges.get(1), f);
      f.addCount("parts", ranges.size());
    }
  }

  private void ofRule(String rule, Features f) {
    f.add("rule", rule);
    f.add("rule,tag", rule, tag);
    f.add("rule,lemma", rule, stem);
    f.add("rule,relation", rule, site.relation().name());
    f.add("rule,voice", rule, Boolean.toString(site.isPassive()), tag);
  }

  private void ofOrder(List<TokenRange> ranges, Features f) {
    String order =
        ranges.stream()
            .limit(LONGEST_ORDER)
            .map(range -> range.start() > site.token() ? ">" : "<")
            .collect(Collectors.joining());
    f.add("order", order, tag);
    f.add("order,lemma", order, stem);
    String place = source.map(s -> s.start() > site.token() ? "after" : "before").orElse("none");
    f.add("order,source", order, place);
    boolean overlaps = source.filter(s -> ranges.stream().anyMatch(s::overlaps)).isPresent();
    f.add("overlaps source", Boolean.toString(overlaps), order);
  }

  /** Features of one part; the names tell which of the parts it is, and its side of the cue. */
  private void ofRange(TokenRange range, String part, Features f) {
    String side = part + (range.start() > site.token() ? "after " : "before ");
    int home = text.sentence(site.token());
    int from = text.sentence(range.start());
    int away = Math.max(-2, Math.min(2, from - home));
    int more = Math.min(2, text.sentence(range.end() - 1) - from);
    f.add(side + "sentences", Integer.toString(away), Integer.toString(more));
    edges.of(range, side, f);
    quotation.of(range, side, f);
    gap.of(range, side, f);
    f.addCount(side + "size", range.size(), tag);
    f.addCount(side + "size,lemma", Math.min(range.size(), 6), stem);
    if (from == home) {
      tree.of(range, side, f);
    }
  }

  private void ofPair(TokenRange first, TokenRange second, Features f) {
    String opening = edges.opening(first);
    String resuming = edges.opening(second);
    f.add("pair starts", opening, resuming);
    f.add("pair ends", edges.closing(first), edges.closing(second));
    f.add("pair,lemma", opening, resuming, stem);
    f.add("pair join", text.lower(first.end()), text.lower(second.start() - 1));
  }
}

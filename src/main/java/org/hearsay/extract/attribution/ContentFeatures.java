package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.learning.Features;

/** What speaks for or against words being what a cue says. */
final class ContentFeatures {

  private final CueSite site;
  private final Optional<TokenRange> source;
  private final String lemma;
  private final String tag;

  ContentFeatures(CueSite site, Optional<TokenRange> source) {
    this.site = site;
    this.source = source;
    lemma = site.lemma();
    tag = site.reading().tag(site.token());
  }

  void of(List<TokenRange> ranges, RuleId rule, Features f) {
    String name = rule.name();
    f.add("rule", name);
    f.add("rule,tag", name, tag);
    f.add("rule,lemma", name, lemma);
    f.add("rule,relation", name, site.relation().name());
    f.add("rule,voice", name, Boolean.toString(site.isPassive()), tag);
    String order = order(ranges);
    f.add("order", order, tag);
    f.add("order,lemma", order, lemma);
    f.add("order,source", order, sourcePlace());
    f.add("overlaps source", Boolean.toString(ranges.stream().anyMatch(this::holdsSource)), order);
    for (int i = 0; i < ranges.size() && i < 2; i++) {
      ofRange(ranges.get(i), ranges.size() == 1 ? "" : i == 0 ? "1st " : "2nd ", f);
    }
    if (ranges.size() > 1) {
      ofPair(ranges.get(0), ranges.get(1), f);
      f.addCount("parts", ranges.size());
    }
  }

  private String order(List<TokenRange> ranges) {
    StringBuilder order = new StringBuilder();
    for (TokenRange range : ranges) {
      order.append(range.start() > site.token() ? '>' : '<');
      if (order.length() == 3) {
        break;
      }
    }
    return order.toString();
  }

  private String sourcePlace() {
    return source.map(s -> s.start() > site.token() ? "after" : "before").orElse("none");
  }

  private boolean holdsSource(TokenRange range) {
    return source.filter(range::overlaps).isPresent();
  }

  private void ofPair(TokenRange first, TokenRange second, Features f) {
    f.add("pair starts", opening(first), opening(second));
    f.add("pair ends", closing(first), closing(second));
    f.add("pair,lemma", opening(first), opening(second), lemma);
    Reading text = site.reading();
    f.add("pair join", text.lower(first.end()), text.lower(second.start() - 1));
  }

  private String opening(TokenRange range) {
    return quotes(range.start()) ? "quote" : site.reading().tag(range.start());
  }

  private String closing(TokenRange range) {
    return quotes(range.end() - 1) ? "quote" : site.reading().tag(range.end() - 1);
  }

  private boolean quotes(int token) {
    String form = site.reading().lower(token);
    return form.equals("\"") || form.equals("''") || form.equals("``");
  }

  private void ofRange(TokenRange range, String part, Features f) {
    Reading text = site.reading();
    boolean after = range.start() > site.token();
    String side = part + (after ? "after " : "before ");
    boolean sameSentence = text.sentence(range.start()) == text.sentence(site.token());
    f.add(
        side + "sentences",
        Integer.toString(
            Math.max(-2, Math.min(2, text.sentence(range.start()) - text.sentence(site.token())))),
        Integer.toString(
            Math.min(2, text.sentence(range.end() - 1) - text.sentence(range.start()))));
    ofEdges(range, side, f);
    ofQuotation(range, side, f);
    ofGap(range, side, after, f);
    f.addCount(side + "size", range.size(), tag);
    f.addCount(side + "size,lemma", Math.min(range.size(), 6), lemma);
    if (sameSentence) {
      ofTree(range, side, f);
    }
  }

  private void ofEdges(TokenRange range, String side, Features f) {
    Reading text = site.reading();
    String first = text.lower(range.start());
    String firstTag = text.tag(range.start());
    f.add(side + "first", first);
    f.add(side + "first,tag", first, tag);
    f.add(side + "first,lemma", first, lemma);
    f.add(side + "first tag,lemma", firstTag, lemma);
    f.add(side + "before", text.lower(range.start() - 1));
    f.add(side + "before,first tag", text.lower(range.start() - 1), firstTag);
    f.add(side + "before tag,first", text.tag(range.start() - 1), first);
    f.add(side + "last tag", text.tag(range.end() - 1));
    f.add(side + "last", text.lower(range.end() - 1));
    f.add(side + "next", text.lower(range.end()));
    f.add(side + "next,last tag", text.lower(range.end()), text.tag(range.end() - 1));
    f.add(side + "next,last", text.lower(range.end()), text.lower(range.end() - 1));
    f.add(side + "next tags", text.tag(range.end()), text.tag(range.end() + 1));
    f.add(side + "next words", text.lower(range.end()), text.lower(range.end() + 1));
    f.add(side + "edges", opening(range), text.lower(range.end()));
    TokenRange sentence = text.sentenceRange(text.sentence(range.end() - 1));
    f.addCount(side + "left over", sentence.end() - range.end());
    f.addCount(side + "left over,lemma", Math.min(3, sentence.end() - range.end()), lemma);
    TokenRange opened = text.sentenceRange(text.sentence(range.start()));
    f.addCount(side + "skipped", range.start() - opened.start());
    f.add(side + "starts sentence", Boolean.toString(range.start() == opened.start()), lemma);
  }

  private void ofQuotation(TokenRange range, String side, Features f) {
    Quotations quotations = site.reading().quotations();
    Optional<TokenRange> first = quotations.around(range.start());
    Optional<TokenRange> last = quotations.around(range.end() - 1);
    String opens = first.map(q -> q.start() == range.start() ? "opens" : "inside").orElse("out");
    String closes = last.map(q -> q.end() == range.end() ? "closes" : "inside").orElse("out");
    boolean same = first.isPresent() && first.equals(last);
    String shape = opens + ' ' + closes + (same ? " same" : "");
    f.add(side + "quotation", shape);
    f.add(side + "quotation,lemma", shape, lemma);
    f.add(side + "quotation,tag", shape, tag);
    f.add(side + "quotation,cue", shape, quotations.quoted(site.token()) ? "quoted" : "plain");
    f.add(side + "quotation,next", shape, site.reading().lower(range.end()));
    boolean adds = !quotations.quoted(range.end() - 1) && nextQuotation(range.end());
    f.add(side + "quotation follows", Boolean.toString(adds), closes);
    boolean leads = range.start() > 0 && quotations.quoted(range.start() - 1);
    f.add(side + "quotation precedes", Boolean.toString(leads), opens);
  }

  private boolean nextQuotation(int from) {
    Reading text = site.reading();
    int end = Math.min(text.size(), from + 4);
    for (int i = from; i < end; i++) {
      if (text.quotations().quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** The words between the content and the source or cue next to it. */
  private void ofGap(TokenRange range, String side, boolean after, Features f) {
    Reading text = site.reading();
    int near = site.token();
    if (source.isPresent()) {
      TokenRange s = source.get();
      if (after && s.start() > near && s.end() <= range.start()) {
        near = s.end() - 1;
      } else if (!after && s.start() < near && s.start() >= range.end()) {
        near = s.start();
      }
    }
    int from = after ? near + 1 : range.end();
    int to = after ? range.start() : near;
    f.addCount(side + "gap", to - from, tag);
    f.addCount(side + "gap,lemma", Math.min(4, to - from), lemma);
    StringBuilder tags = new StringBuilder();
    for (int i = from; i < Math.min(to, from + 5); i++) {
      tags.append(text.tag(i)).append(' ');
    }
    f.add(side + "gap tags", tags.toString(), Boolean.toString(to - from > 5));
    f.add(side + "gap tags,lemma", tags.toString(), lemma);
    if (to - from > 0 && to - from <= 3) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < to; i++) {
        words.append(text.lower(i)).append(' ');
      }
      f.add(side + "gap words", words.toString());
      f.add(side + "gap words,lemma", words.toString(), lemma);
      f.add(side + "gap words,first", words.toString(), text.lower(range.start()));
    }
  }

  private void ofTree(TokenRange range, String side, Features f) {
    SyntaxTree tree = site.tree();
    if (tree.first(0) > range.start() || tree.end(0) < range.end()) {
      f.add(side + "reaches out");
      return;
    }
    int node = tree.node(range);
    String label = node == SyntaxTree.NONE ? "run" : tree.label(node);
    int widest = tree.widestFrom(range.start(), range.end());
    int anchor = node == SyntaxTree.NONE ? widest : node;
    String path = tree.path(site.leaf(), anchor, 8);
    f.add(side + "label", label);
    f.add(side + "label,tag", label, tag);
    f.add(side + "label,lemma", label, lemma);
    f.add(side + "label,parent", label, tree.label(tree.parent(anchor)), tag);
    f.add(side + "path", path, tag);
    f.add(side + "path,label", path, label);
    f.add(side + "path,lemma", path, lemma);
    f.add(side + "widest", tree.label(widest), tag);
    f.add(side + "widest,lemma", tree.label(widest), lemma);
    boolean runs = node != SyntaxTree.NONE || isRun(tree, widest, range);
    f.add(side + "runs", Boolean.toString(runs), tree.label(widest));
    f.add(side + "run", runLabels(tree, widest, range), tag);
    f.add(side + "run,lemma", runLabels(tree, widest, range), lemma);
    int next = range.end() < tree.end(0) ? widestAfter(tree, range) : SyntaxTree.NONE;
    f.add(side + "next phrase", tree.label(next), label);
    if (next != SyntaxTree.NONE) {
      f.add(side + "next phrase,word", tree.label(next), site.reading().lower(tree.first(next)));
      int join = tree.commonAncestor(anchor, next);
      f.add(side + "join", tree.label(join), tree.label(next), tag);
      boolean below = tree.depth(join) > tree.depth(tree.parent(site.leaf()));
      f.add(side + "cuts", Boolean.toString(below), tree.label(join));
    }
    int crossing = crossings(tree, range);
    f.addCount(side + "crossings", crossing);
  }

  private static int widestAfter(SyntaxTree tree, TokenRange range) {
    int node = tree.leaf(range.end());
    while (tree.parent(node) != SyntaxTree.NONE && tree.first(tree.parent(node)) == range.end()) {
      node = tree.parent(node);
    }
    return node;
  }

  private static boolean isRun(SyntaxTree tree, int widest, TokenRange range) {
    int node = widest;
    while (node != SyntaxTree.NONE && tree.end(node) < range.end()) {
      node = tree.sibling(node, 1);
    }
    return node != SyntaxTree.NONE && tree.end(node) == range.end();
  }

  private static String runLabels(SyntaxTree tree, int widest, TokenRange range) {
    StringBuilder labels = new StringBuilder();
    int count = 0;
    for (int node = widest;
        node != SyntaxTree.NONE && tree.first(node) < range.end() && count < 5;
        node = tree.sibling(node, 1)) {
      labels.append(tree.label(node)).append(' ');
      count++;
    }
    return labels.toString();
  }

  /** How many phrases lie partly in the range and partly out of it, on its right edge. */
  private static int crossings(SyntaxTree tree, TokenRange range) {
    int count = 0;
    int node = tree.leaf(range.end() - 1);
    while (node != SyntaxTree.NONE && tree.first(node) >= range.start()) {
      if (tree.end(node) > range.end()) {
        count++;
      }
      node = tree.parent(node);
    }
    return count;
  }
}

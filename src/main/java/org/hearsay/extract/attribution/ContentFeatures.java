package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.claim.RuleId;
import org.hearsay.extract.learning.Features;

/** What speaks for or against words being what a cue says. */
final class ContentFeatures {

  private final CueSite site;
  private final Optional<TokenRange> source;
  private final ContentTreeFeatures tree;
  private final String lemma;
  private final String tag;

  ContentFeatures(CueSite site, Optional<TokenRange> source) {
    this.site = site;
    this.source = source;
    tree = new ContentTreeFeatures(site);
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
    int from = text.sentence(range.start());
    int away = Math.max(-2, Math.min(2, from - text.sentence(site.token())));
    int more = Math.min(2, text.sentence(range.end() - 1) - from);
    f.add(side + "sentences", Integer.toString(away), Integer.toString(more));
    ofEdges(range, side, f);
    ofQuotation(range, side, f);
    ofGap(range, side, after, f);
    f.addCount(side + "size", range.size(), tag);
    f.addCount(side + "size,lemma", Math.min(range.size(), 6), lemma);
    if (sameSentence) {
      tree.of(range, side, f);
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
}

package org.hearsay.extract.attribution;

import java.util.List;
import org.hearsay.extract.learning.Features;

/** What speaks for or against a whole attribution, once its parts are chosen. */
final class JudgeFeatures {

  private JudgeFeatures() {}

  static void of(CueSite site, Finding finding, Features f) {
    Clarity clarity = finding.clarity();
    Reading text = site.reading();
    String tag = text.tag(site.token());
    String lemma = site.lemma();
    String rule = finding.rule().name();
    String cue = step(clarity.cue());
    String content = step(clarity.content());
    String source = step(clarity.source());
    boolean named = finding.source().isPresent();
    f.add("any");
    f.add("cue", cue);
    f.add("source", source, Boolean.toString(named));
    f.add("content", content);
    f.add("cue,source", cue, half(clarity.source()), Boolean.toString(named));
    f.add("cue,content", cue, half(clarity.content()));
    f.add("cue,tag", half(clarity.cue()), tag);
    f.add("cue,rule", half(clarity.cue()), rule);
    f.add("content,rule", half(clarity.content()), rule);
    f.add("rule", rule, Boolean.toString(named));
    f.add("lemma", lemma);
    f.add("lemma,rule", lemma, rule);
    f.add("tag", tag, Boolean.toString(named));
    f.add("relation", site.relation().name(), tag);
    f.addCount("cue width", finding.cue().size(), tag);
    f.addCount("parts", finding.contents().size());
    ofContents(site, finding.contents(), tag, f);
    finding
        .source()
        .ifPresent(
            range -> {
              f.add("source head", text.lower(range.end() - 1));
              f.add("source tag", text.tag(range.end() - 1), tag);
              f.addCount("source size", range.size());
            });
  }

  private static void ofContents(CueSite site, List<TokenRange> contents, String tag, Features f) {
    Reading text = site.reading();
    int size = contents.stream().mapToInt(TokenRange::size).sum();
    boolean quoted = contents.stream().anyMatch(range -> text.quotations().quoted(range.start()));
    f.addCount("content size", size, tag);
    f.add("content quoted", Boolean.toString(quoted), tag);
    f.add("content first", text.lower(contents.get(0).start()), tag);
    f.add("cue quoted", Boolean.toString(text.quotations().quoted(site.token())), tag);
  }

  /** A probability by its log odds, in steps of a half. */
  private static String step(double probability) {
    return Long.toString(Math.round(2 * logOdds(probability)));
  }

  private static String half(double probability) {
    return Long.toString(Math.round(logOdds(probability) / 1.5));
  }

  private static double logOdds(double probability) {
    double p = Math.max(0.001, Math.min(0.999, probability));
    return StrictMath.log(p / (1 - p));
  }
}

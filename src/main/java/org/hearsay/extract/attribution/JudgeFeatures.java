package org.hearsay.extract.attribution;

import java.util.List;
import org.hearsay.extract.learning.Features;

/** What speaks for or against a whole attribution, once its parts are chosen. */
final class JudgeFeatures {

  private final CueSite site;
  private final Finding finding;
  private final FlatText text;
  private final String rule;
  private final String named;
  private final String stem;
  private final String tag;
  private final Features f;

  private JudgeFeatures(CueSite site, Finding finding, Features f) {
    this.site = site;
    this.finding = finding;
    this.f = f;
    text = site.text();
    rule = finding.rule().name();
    named = Boolean.toString(finding.source().isPresent());
    stem = site.stem();
    tag = site.tag();
  }

  /** Adds the features of what was found at a site. */
  static void of(CueSite site, Finding finding, Company company, Features f) {
    JudgeFeatures features = new JudgeFeatures(site, finding, f);
    features.ofClarity(finding.clarity());
    features.ofCue();
    features.ofContents();
    finding.source().ifPresent(features::ofSource);
    PartFeatures.of(site, finding, f);
    CompanyFeatures.of(site, finding, company, f);
    KindFeatures.of(site, finding, f);
  }

  private void ofClarity(Clarity clarity) {
    String cue = Odds.step(clarity.cue());
    String content = Odds.step(clarity.content());
    f.add("any");
    f.add("cue", cue);
    f.add("source", Odds.step(clarity.source()), named);
    f.add("content", content);
    f.add("cue,source", cue, Odds.wideStep(clarity.source()), named);
    f.add("cue,content", cue, Odds.wideStep(clarity.content()));
    f.add("cue,tag", Odds.wideStep(clarity.cue()), tag);
    f.add("cue,rule", Odds.wideStep(clarity.cue()), rule);
    f.add("content,rule", Odds.wideStep(clarity.content()), rule);
  }

  private void ofCue() {
    f.add("rule", rule, named);
    f.add("lemma", stem);
    f.add("lemma,rule", stem, rule);
    f.add("tag", tag, named);
    f.add("relation", site.relation().name(), tag);
    f.addCount("cue width", finding.cue().size(), tag);
  }

  private void ofContents() {
    List<TokenRange> contents = finding.contents();
    int size = contents.stream().mapToInt(TokenRange::size).sum();
    boolean quoted = contents.stream().anyMatch(range -> text.quotations().isQuoted(range.start()));
    f.addCount("parts", contents.size());
    f.addCount("content size", size, tag);
    f.add("content quoted", Boolean.toString(quoted), tag);
    f.add("content first", text.lower(contents.get(0).start()), tag);
    f.add("cue quoted", Boolean.toString(text.quotations().isQuoted(site.token())), tag);
  }

  private void ofSource(TokenRange source) {
    f.add("source head", text.lower(source.end() - 1));
    f.add("source tag", text.tag(source.end() - 1), tag);
    f.addCount("source size", source.size());
  }
}

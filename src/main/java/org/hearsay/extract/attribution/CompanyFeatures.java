package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What else may be said in the same words, or by the same source, tells of an attribution. */
final class CompanyFeatures {

  private final CueSite site;
  private final Finding finding;
  private final FlatText text;
  private final String cue;
  private final String stem;
  private final String tag;
  private final Features f;

  private CompanyFeatures(CueSite site, Finding finding, Features f) {
    this.site = site;
    this.finding = finding;
    this.f = f;
    text = site.text();
    cue = Odds.wideStep(finding.clarity().cue());
    stem = site.stem();
    tag = site.tag();
  }

  /** Adds the features of what was found at a site, in the company of all else that was. */
  static void of(CueSite site, Finding finding, Company company, Features f) {
    CompanyFeatures features = new CompanyFeatures(site, finding, f);
    f.addCount("likely", company.likely(finding));
    f.addCount("likely,cue", company.likely(finding), features.cue);
    company.around(finding).ifPresentOrElse(features::ofOuter, () -> features.alone("around"));
    company.within(finding).ifPresentOrElse(features::ofInner, () -> features.alone("within"));
    company.beside(finding).ifPresentOrElse(features::ofOther, () -> features.alone("beside"));
  }

  private void alone(String where) {
    f.add("none " + where, cue);
  }

  private void ofOuter(Finding outer) {
    String sure = Odds.wideStep(outer.confidence());
    String named = named(finding, outer);
    String quoted = Boolean.toString(text.quotations().isQuoted(finding.head()));
    String place = named + ' ' + quoted + ' ' + finding.contents().stream().allMatch(outer::says);
    f.add("around", Odds.step(outer.confidence()));
    f.add("around,place", sure, place);
    f.add("around,cue", sure, cue, named);
    f.add("around,lemma", place, stem);
    f.add("around,tag", place, tag);
    f.add("around,listed", place, text.listing(finding.head()));
    f.add("around,rule", place, outer.rule().name());
    f.add("around,outer", place, text.stem(outer.head()));
  }

  private void ofInner(Finding inner) {
    String sure = Odds.wideStep(inner.confidence());
    String named = named(inner, finding);
    String quoted = Boolean.toString(text.quotations().isQuoted(inner.head()));
    f.add("within", Odds.step(inner.confidence()), named, quoted);
    f.add("within,cue", sure, cue, named);
    f.add("within,tag", sure, tag, named);
    f.add("within,lemma", stem, named);
    f.add("within,rule", finding.rule().name(), named);
  }

  private void ofOther(Finding other) {
    String sure = Odds.wideStep(other.confidence());
    String side = other.head() < site.token() ? "before" : "after";
    boolean shared = finding.contents().stream().anyMatch(other::touches);
    f.add("beside", Odds.step(other.confidence()), side);
    f.add("beside,cue", sure, cue, side);
    f.add("beside,tag", side, tag, text.tag(other.head()));
    f.add("beside,shared", Boolean.toString(shared), side, sure);
    f.add("beside,lemma", side, stem);
  }

  /** Where the source of the inner is named: in what the outer says, as its source, elsewhere. */
  private static String named(Finding inner, Finding outer) {
    if (inner.source().isEmpty()) {
      return "nowhere";
    }
    if (inner.source().filter(outer::says).isPresent()) {
      return "inside";
    }
    return inner.source().equals(outer.source()) ? "same" : "outside";
  }
}

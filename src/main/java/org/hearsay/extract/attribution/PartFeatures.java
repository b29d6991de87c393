package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What the source and the content chosen are as phrases tells of an attribution. */
final class PartFeatures {

  private final CueSite site;
  private final Finding finding;
  private final FlatText text;
  private final SyntaxTree tree;
  private final String listing;
  private final String stem;
  private final String tag;
  private final Features f;

  private PartFeatures(CueSite site, Finding finding, Features f) {
    this.site = site;
    this.finding = finding;
    this.f = f;
    text = site.text();
    tree = site.tree();
    listing = text.listing(site.token());
    stem = site.stem();
    tag = site.tag();
  }

  /** Adds the features of what was found at a site. */
  static void of(CueSite site, Finding finding, Features f) {
    PartFeatures features = new PartFeatures(site, finding, f);
    features.ofCue();
    features.ofRole();
    finding.source().ifPresent(features::ofSource);
    features.ofContent(finding.contents().get(0));
  }

  private void ofCue() {
    String rule = finding.rule().name();
    String cue = Odds.wideStep(finding.clarity().cue());
    String passive = Boolean.toString(site.isPassive());
    f.add("voice,lemma", passive, stem);
    f.add("voice,rule", passive, rule, listing);
    f.add("listed,rule", listing, rule, tag);
    f.add("listed,cue", listing, cue, tag);
    f.add("lemma,cue", stem, cue);
    f.add("paragraph", Integer.toString(Math.min(text.paragraph(site.token()), 2)), tag);
  }

  private void ofRole() {
    String role =
        finding.source().map(s -> SourceRole.of(site, tree.node(s), s)).orElse("no source");
    f.add("role", role, tag);
    f.add("role,lemma", role, stem);
    f.add("role,listed", role, listing, tag);
    f.add("role,source", role, Odds.wideStep(finding.clarity().source()));
  }

  private void ofSource(TokenRange source) {
    int node = tree.node(source);
    int head = node == SyntaxTree.NONE ? source.end() - 1 : tree.head(node);
    String word = text.stem(head);
    boolean capital = Character.isUpperCase(text.token(head).form().charAt(0));
    f.add("source", word);
    f.add("source,lemma", word, stem);
    f.add("source,listed", word, listing);
    f.add("source tag,lemma", text.tag(head), stem);
    f.add("source tag,listed", text.tag(head), listing, tag);
    f.add("source capital", Boolean.toString(capital), listing, tag);
  }

  private void ofContent(TokenRange content) {
    int node = site.sentence().contains(content) ? tree.node(content) : SyntaxTree.NONE;
    String firstTag = text.tag(content.start());
    f.add("content label", tree.label(node), tag, listing);
    f.add("content label,lemma", tree.label(node), stem);
    f.add("content first,lemma", firstTag, stem);
    f.add("content first,listed", firstTag, listing, tag);
    if (node != SyntaxTree.NONE) {
      String word = text.stem(tree.head(node));
      f.add("content head", word, tag);
      f.add("content head,lemma", word, stem);
      f.add("content head tag", text.tag(tree.head(node)), tag, listing);
    }
  }
}

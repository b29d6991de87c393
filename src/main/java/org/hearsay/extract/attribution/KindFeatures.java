package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/**
 * Whether something is said or only done, as far as English tells without knowing the very verb: by
 * the kind of the cue, the shape of the content and the sort of the source, together.
 */
final class KindFeatures {

  private final CueSite site;
  private final Finding finding;
  private final String kind;
  private final String shape;
  private final String source;
  private final Features f;

  private KindFeatures(CueSite site, Finding finding, Features f) {
    this.site = site;
    this.finding = finding;
    this.f = f;
    kind = kind(site);
    shape = new ContentShape(site, finding).name();
    source = finding.source().map(this::sort).orElse("nobody");
  }

  /** Adds the features of what was found at a site. */
  static void of(CueSite site, Finding finding, Features f) {
    KindFeatures features = new KindFeatures(site, finding, f);
    features.ofParts();
    features.ofClarity();
    features.ofVerbPhrase();
  }

  /** The kind of a verb; of another word its tag. */
  static String kind(CueSite site) {
    return site.isVerb() ? VerbKind.of(site.text().lower(site.token())).name() : site.tag();
  }

  private String sort(TokenRange words) {
    SyntaxTree tree = site.tree();
    int node = tree.node(words);
    return HeadSort.of(site.text(), node == SyntaxTree.NONE ? words.end() - 1 : tree.head(node));
  }

  private void ofParts() {
    String rule = finding.rule().name();
    f.add("kind", kind, rule);
    f.add("kind,shape", kind, shape);
    f.add("kind,source", kind, source);
    f.add("kind,shape,source", kind, shape, source);
    f.add("shape,source", shape, source);
    f.add("sort,rule", source, rule);
  }

  private void ofClarity() {
    String cue = Odds.wideStep(finding.clarity().cue());
    f.add("kind,shape,cue", kind, shape, cue);
    f.add("shape,cue", shape, cue);
    f.add("sort,cue", source, cue);
  }

  private void ofVerbPhrase() {
    f.add("kind,aspect", kind, aspect());
    f.add("kind,aspect,shape", kind, aspect(), shape);
    f.add("kind,voice", kind, Boolean.toString(site.isPassive()), shape);
  }

  /** The first verb of the phrase and the form of the cue: {@code has … VBN}, {@code VBD}. */
  private String aspect() {
    FlatText text = site.text();
    int first = site.tree().first(site.top());
    return first == site.token()
        ? site.tag()
        : text.tag(first) + text.stem(first).charAt(0) + site.tag();
  }
}

package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What kind of word a cue would be, and among which sorts of words it stands. */
final class CueKindFeatures {

  private CueKindFeatures() {}

  /** Adds the features of a site. */
  static void of(CueSite site, Features f) {
    SyntaxTree tree = site.tree();
    FlatText text = site.text();
    String kind = KindFeatures.kind(site);
    String passive = Boolean.toString(site.isPassive());
    String subject =
        site.subject() == SyntaxTree.NONE ? "none" : HeadSort.of(text, tree.head(site.subject()));
    int right = tree.sibling(site.leaf(), 1);
    String follows = tree.label(right);
    f.add("kind", kind, site.tag());
    f.add("kind,follows", kind, follows, passive);
    f.add("kind,subject", kind, subject, passive);
    f.add("kind,subject,follows", kind, subject, follows);
    f.add("subject,follows", subject, follows, site.tag());
    f.add("kind,relation", kind, site.relation().name(), site.tag());
    f.add("kind,opener", kind, text.tag(tree.first(site.top())), site.tag());
    if (right != SyntaxTree.NONE) {
      f.add("kind,object", kind, follows, HeadSort.of(text, tree.head(right)));
      f.add("kind,first", kind, text.lower(tree.first(right)));
    }
  }
}

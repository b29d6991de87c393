package org.hearsay.extract.attribution;

import org.hearsay.extract.learning.Features;

/** What speaks for or against a cue having no source. */
final class NoSourceFeatures {

  private NoSourceFeatures() {}

  static void of(CueSite site, Features f) {
    FlatText text = site.text();
    String tag = site.tag();
    String passive = Boolean.toString(site.isPassive());
    boolean opens = site.token() == site.sentence().start();
    f.add("none");
    f.add("none,tag", tag);
    f.add("none,lemma", site.stem());
    f.add("none,relation", site.relation().name(), tag);
    f.add("none,passive", passive, tag);
    f.add("none,passive,lemma", passive, site.stem());
    f.add("none,next", text.lower(site.token() + 1), tag);
    f.add("none,last", text.lower(site.token() - 1), tag);
    f.add("none,first", Boolean.toString(opens));
    f.add("none,top", site.tree().label(site.tree().parent(site.top())), tag);
    f.add("none,by", Boolean.toString(hasAgent(site)), tag);
    if (site.subject() != SyntaxTree.NONE) {
      int head = site.tree().head(site.subject());
      f.add("none,subject", text.stem(head), tag);
      f.add("none,subject tag", text.tag(head), tag);
      f.add("none,subject,passive", text.tag(head), passive);
    }
  }

  /** Whether "by" follows, as before the agent of a passive. */
  private static boolean hasAgent(CueSite site) {
    for (int i = site.token() + 1; i < site.sentence().end(); i++) {
      if (site.text().lower(i).equals("by")) {
        return true;
      }
    }
    return false;
  }
}

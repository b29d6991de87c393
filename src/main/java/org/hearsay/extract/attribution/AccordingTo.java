package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/** {@code Many remain in captivity, according to his account.} */
final class AccordingTo implements Construction {

  static final RuleId ID = new RuleId("according-to");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    SyntaxTree tree = site.tree();
    if (!site.tag().matches("VBG|IN|RB|VBN|TO")) {
      return;
    }
    int phrase = tree.parent(site.leaf());
    while (phrase != SyntaxTree.NONE && tree.first(phrase) == site.token()) {
      proposeAround(tree.range(phrase), site, proposals);
      phrase = tree.parent(phrase);
    }
  }

  private void proposeAround(TokenRange phrase, CueSite site, Proposals proposals) {
    int before = phrase.start();
    int after = phrase.end();
    TokenRange sentence = site.sentence();
    Boundaries boundaries = new Boundaries(site.tree());
    proposals.add(ID, after, sentence.end());
    for (int end : boundaries.endsIn(after, sentence.end())) {
      proposals.add(ID, after, end);
    }
    for (int start : boundaries.startsIn(sentence.start(), before)) {
      proposals.add(ID, start, before);
      if (after < sentence.end()) {
        proposals.add(ID, start, before, after, sentence.end());
      }
    }
  }
}

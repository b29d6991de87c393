package org.hearsay.extract.attribution;

import org.hearsay.claim.RuleId;

/** {@code Governor: No new taxes}: in headlines and interviews a colon stands for the saying. */
final class ColonSpeech implements Construction {

  @Override
  public RuleId id() {
    return new RuleId("colon");
  }

  @Override
  public void propose(CueSite site, Proposals proposals) {
    String tag = site.tag();
    if (!tag.equals(":") && !tag.equals(",")) {
      return;
    }
    proposals.add(id(), site.token() + 1, site.sentence().end());
    proposals.add(id(), site.token() + 1, site.text().paragraphEnd(site.token()));
    proposals.add(id(), site.sentence().start(), site.token());
  }
}

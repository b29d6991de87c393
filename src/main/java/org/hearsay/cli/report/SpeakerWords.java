package org.hearsay.cli.report;

import org.hearsay.web.view.ClaimView;

/** Names the speaker of a stored claim for a reader. */
final class SpeakerWords {

  private SpeakerWords() {}

  static String of(ClaimView claim) {
    if (claim.narrated()) {
      return "the article itself";
    }
    return claim
        .speaker()
        .map(speaker -> claim.named() ? speaker.label() : "“" + speaker.label() + "”")
        .orElse("nobody named");
  }
}

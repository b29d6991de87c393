package org.hearsay.extract.attribution;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that may be said in a text, before any of it is judged. A cheap gate over words and tags says
 * which sentences are worth a tree; in those, each word that may be a cue is read.
 */
final class FirstReading {

  /** At this probability of some word a sentence is parsed; parsing more of them gains little. */
  private static final double GATE = 0.2;

  /** At this probability a word of a parsed sentence is looked at more closely. */
  private static final double GLANCE = 0.01;

  /** At this probability a word is read as a cue; the judge has the last word. */
  private static final double CUE = 0.08;

  private final FlatText text;
  private final AttributionReader reader;
  private final Map<Finding, CueSite> found = new LinkedHashMap<>();

  private FirstReading(FlatText text, AttributionReader reader) {
    this.text = text;
    this.reader = reader;
  }

  /** What was found, in reading order, and where its cue stands. */
  static Map<Finding, CueSite> of(FlatText text, AttributionReader reader) {
    FirstReading reading = new FirstReading(text, reader);
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      reading.read(text.sentenceRange(sentence));
    }
    return reading.found;
  }

  private void read(TokenRange sentence) {
    if (mayHoldCue(sentence)) {
      for (int token = sentence.start(); token < sentence.end(); token++) {
        if (isLikelier(token, GLANCE)) {
          read(new CueSite(text, token));
        }
      }
    }
  }

  private void read(CueSite site) {
    double probability = reader.cue(site);
    if (probability > CUE || HearsayClause.isHearsay(site)) {
      reader.read(site, probability).ifPresent(finding -> found.put(finding, site));
    }
  }

  private boolean mayHoldCue(TokenRange sentence) {
    for (int token = sentence.start(); token < sentence.end(); token++) {
      if (isLikelier(token, GATE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLikelier(int token, double probability) {
    return HearsayClause.isHearsay(text, token)
        || (canBeCue(token) && reader.gate(text, token) > probability);
  }

  /** A word, the colon after a name or the dash before one; no other sign, whatever its tag. */
  private boolean canBeCue(int token) {
    int first = text.token(token).form().codePointAt(0);
    return CueTags.canHeadCue(text, token)
        && (Character.isLetter(first) || first == ':' || first == '-');
  }
}

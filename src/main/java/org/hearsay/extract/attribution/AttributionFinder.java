package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.PhraseParser;

/**
 * Finds the attributions of a document. Not thread-safe, as its parser is not: one a worker.
 *
 * <p>A cheap gate over words and tags says which sentences are worth a tree; in those, each word
 * that may be a cue is read, and of the attributions found the likeliest are kept that do not stand
 * in one another's way.
 */
public final class AttributionFinder {

  /**
   * At this probability of some word a sentence is parsed; parsing more of them changes nothing.
   */
  private static final double GATE = 0.2;

  /** At this probability a word of a parsed sentence is looked at more closely. */
  private static final double GLANCE = 0.01;

  /** At this probability a word is read as a cue, before the whole is judged. */
  static final double CUE = 0.15;

  /**
   * At this probability an attribution is told; the F1 of the development set is flat around it.
   */
  private static final double KEEP = 0.42;

  private final PhraseParser parser;
  private final AttributionReader reader;

  public AttributionFinder(PhraseParser parser) {
    this(parser, AttributionModels.bundled());
  }

  AttributionFinder(PhraseParser parser, AttributionModels models) {
    this.parser = parser;
    reader = new AttributionReader(models);
  }

  /** The attributions in reading order. */
  public List<AttributionSpans> find(AnnotatedDocument document) {
    FlatText text = new FlatText(document, parser);
    List<Finding> findings = new ArrayList<>();
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      findIn(text, sentence, findings);
    }
    Selection selection = new Selection(text, findings);
    return selection.chosen().stream().map(finding -> spans(text, finding, selection)).toList();
  }

  private void findIn(FlatText text, int sentence, List<Finding> findings) {
    TokenRange range = text.sentenceRange(sentence);
    if (!mayHoldCue(text, range)) {
      return;
    }
    List<Finding> found = new ArrayList<>();
    for (int token = range.start(); token < range.end(); token++) {
      if (canBeCue(text, token) && reader.gate(text, token) > GLANCE) {
        CueSite site = new CueSite(text, token);
        double probability = reader.cue(site);
        if (probability > CUE) {
          reader
              .read(site, probability)
              .map(finding -> finding.withConfidence(reader.judge(site, finding)))
              .filter(finding -> finding.confidence() >= KEEP)
              .ifPresent(found::add);
        }
      }
    }
    findings.addAll(new ContentLimits(text, found).kept());
  }

  private boolean mayHoldCue(FlatText text, TokenRange range) {
    for (int token = range.start(); token < range.end(); token++) {
      if (canBeCue(text, token) && reader.gate(text, token) > GATE) {
        return true;
      }
    }
    return false;
  }

  /** A word, the colon after a name or the dash before one; no other sign, whatever its tag. */
  private static boolean canBeCue(FlatText text, int token) {
    int first = text.token(token).form().codePointAt(0);
    return CueTags.canHeadCue(text, token)
        && (Character.isLetter(first) || first == ':' || first == '-');
  }

  private static AttributionSpans spans(FlatText text, Finding finding, Selection selection) {
    return new AttributionSpans(
        finding.source().stream()
            .flatMap(
                source -> Stream.concat(Antecedent.of(text, source).stream(), Stream.of(source)))
            .map(text::span)
            .toList(),
        Optional.of(text.span(finding.cue())),
        finding.contents().stream().map(text::span).toList(),
        selection.outer(finding),
        finding.rule(),
        finding.confidence());
  }
}

package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.PhraseParser;

/**
 * Finds the attributions of a document. Not thread-safe, as its parser is not: one a worker.
 *
 * <p>A first reading tells what each word that may be a cue would say; each of these attributions
 * is then judged in the company of all others, and the likeliest are kept that do not stand in one
 * another's way.
 */
public final class AttributionFinder {

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
    Selection selection = new Selection(text, told(text));
    return selection.chosen().stream().map(finding -> spans(text, finding, selection)).toList();
  }

  /** Those worth telling, within their limits, sentence by sentence. */
  private List<Finding> told(FlatText text) {
    Map<Finding, CueSite> found = FirstReading.of(text, reader);
    Company company = new Company(text, found.keySet());
    Company nobody = new Company(text, List.of());
    Map<Integer, List<Finding>> bySentence = new TreeMap<>();
    found.forEach(
        (finding, site) -> {
          double confidence =
              reader.judge(site, finding, isPlainCitation(site, finding) ? nobody : company);
          if (confidence >= TellingThreshold.of(site, finding)) {
            bySentence
                .computeIfAbsent(text.sentence(finding.head()), sentence -> new ArrayList<>())
                .add(finding.withConfidence(confidence));
          }
        });
    return bySentence.values().stream()
        .map(new Anonymity(text)::without)
        .flatMap(findings -> new ContentLimits(text, findings).kept().stream())
        .toList();
  }

  /**
   * {@code figures showing that …}, {@code according to the report}: people mark few of these
   * within another's words, but who reads a claim wants to know whom it rests on.
   */
  private static boolean isPlainCitation(CueSite site, Finding finding) {
    return !site.text().quotations().isQuoted(site.token())
        && (site.modifiesNoun() || finding.rule().equals(AccordingTo.ID));
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

package org.hearsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Notice;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.attribution.AttributionFinder;
import org.hearsay.extract.figure.FigureFinder;
import org.hearsay.extract.figure.NumeralPolicy;
import org.hearsay.extract.figure.PassageLint;
import org.hearsay.extract.speaker.SpeakerResolution;
import org.hearsay.extract.speaker.SpeakerResolver;
import org.hearsay.extract.stance.StanceReader;
import org.hearsay.extract.time.TimeFinder;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.PhraseParser;
import org.hearsay.text.Sentence;

/**
 * Finds the claims of a document: what is said, by whom, about which figures and when. Each
 * document is read on its own. Not thread-safe, as its parser is not: one a worker.
 */
public final class Extractor {

  private final OnceParser parser;
  private final TimeFinder times = new TimeFinder();
  private final NumeralPolicy policy;
  private final BiFunction<AnnotatedDocument, List<TimeMention>, List<Figure>> figures;
  private final AttributionFinder attributions;
  private final SpeakerResolver speakers;
  private final StanceReader stance = new StanceReader();

  /** Extracts under the default numeral policy. */
  public Extractor(PhraseParser parser) {
    this(parser, NumeralPolicy.DEFAULT);
  }

  /** Extracts under a choice of what "dozens" and the like mean at least. */
  public Extractor(PhraseParser parser, NumeralPolicy policy) {
    this(parser, policy, new FigureFinder(policy)::find);
  }

  /**
   * @param figures what finds the figures of a document; those that cannot be right are refused
   */
  Extractor(
      PhraseParser parser,
      NumeralPolicy policy,
      BiFunction<AnnotatedDocument, List<TimeMention>, List<Figure>> figures) {
    this.parser = new OnceParser(parser);
    this.policy = policy;
    this.figures = figures;
    attributions = new AttributionFinder(this.parser);
    speakers = new SpeakerResolver(this.parser);
  }

  public Extraction extract(AnnotatedDocument document) {
    parser.forget();
    List<TimeMention> when = times.find(document);
    List<Notice> notices = new ArrayList<>();
    List<Figure> counted = standing(figures.apply(document, when), document.text(), notices);
    List<AttributionSpans> spans = attributions.find(document);
    SpeakerResolution who = speakers.resolve(document, spans);
    List<TimeMention> alone = JoinedTimes.without(when, span -> span.in(document.text()));
    List<Attribution> said = stance.read(document, spans, alone, who.speakers());
    return new Extraction(
        document.document(),
        document.sentences().stream().map(Sentence::span).toList(),
        said,
        counted,
        when,
        who.roles(),
        notices);
  }

  /** The figures whose number stands in the words they cite; the others are refused. */
  private List<Figure> standing(List<Figure> found, String text, List<Notice> notices) {
    List<Figure> standing = new ArrayList<>();
    for (Figure figure : found) {
      PassageLint.check(text, figure, policy)
          .ifPresentOrElse(notices::add, () -> standing.add(figure));
    }
    return standing;
  }
}

package org.hearsay.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Form;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.Quotations;
import org.hearsay.extract.SentenceIndex;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Reads the stance of attributions whose spans and speakers are known. It needs words and tags
 * only, no parse, and takes time linear in the length of the document. Stateless.
 */
public final class StanceReader {

  private final MediumReader media = new MediumReader();
  private final ReceptionReader receptions = new ReceptionReader();

  /**
   * The attributions with all that the text says of them, at the same indices.
   *
   * @param spans the attributions, in reading order
   * @param times the document's time expressions, in any order
   * @param speakers one for each attribution, at its index
   */
  public List<Attribution> read(
      AnnotatedDocument document,
      List<AttributionSpans> spans,
      List<TimeMention> times,
      List<Speaker> speakers) {
    if (spans.size() != speakers.size()) {
      throw new IllegalArgumentException(
          spans.size() + " attributions, " + speakers.size() + " speakers");
    }
    if (spans.isEmpty()) {
      return List.of();
    }
    return new Page(document, spans, times, speakers).attributions();
  }

  /** One document while it is read. */
  private final class Page {

    private final List<Sentence> sentences;
    private final List<Utterance> utterances;
    private final List<List<Utterance>> inner = new ArrayList<>();
    private final List<Speaker> speakers;
    private final FormReader forms;
    private final ModalityReader modalities;
    private final HedgeReader hedges;
    private final SayingDates dates;

    Page(
        AnnotatedDocument document,
        List<AttributionSpans> spans,
        List<TimeMention> times,
        List<Speaker> speakers) {
      this.sentences = document.sentences();
      this.speakers = speakers;
      SentenceIndex index = new SentenceIndex(sentences);
      this.utterances = spans.stream().map(s -> utterance(s, index)).toList();
      this.forms = new FormReader(document.text(), Quotations.of(document.document()));
      this.modalities = new ModalityReader(index);
      this.hedges = new HedgeReader(index);
      this.dates = new SayingDates(times, sentences, document.document().publication().date());
      utterances.forEach(u -> inner.add(new ArrayList<>()));
      utterances.forEach(u -> u.spans().nestedIn().ifPresent(outer -> inner.get(outer).add(u)));
    }

    private static Utterance utterance(AttributionSpans spans, SentenceIndex index) {
      Span anchor = Utterance.anchor(spans);
      int sentence = index.at(anchor.start());
      Sentence words = index.sentences().get(sentence);
      Optional<Cue> cue = spans.cue().flatMap(span -> cue(spans, span, sentence, index));
      return new Utterance(spans, sentence, words, cue);
    }

    /** A particle may stand in the cue or open what is said: "asked | for help". */
    private static Optional<Cue> cue(
        AttributionSpans spans, Span span, int sentence, SentenceIndex index) {
      Sentence words = index.sentences().get(sentence);
      int end = index.token(sentence, span.end() - 1) + 1;
      boolean goesOn =
          end < words.tokens().size()
              && spans.contents().get(0).start() == words.tokens().get(end).start();
      return Cue.read(words, index.token(sentence, span.start()), end, goesOn ? end + 1 : end);
    }

    List<Attribution> attributions() {
      List<Attribution> read = new ArrayList<>();
      for (int i = 0; i < utterances.size(); i++) {
        read.add(attribution(i));
      }
      return read;
    }

    private Attribution attribution(int i) {
      Utterance utterance = utterances.get(i);
      AttributionSpans spans = utterance.spans();
      Form form = forms.read(utterance);
      return new Attribution(
          spans.sources(),
          spans.cue(),
          utterance.cue().map(Cue::lemma),
          spans.contents(),
          speakers.get(i),
          form,
          modalities.read(utterance, form),
          PolarityReader.read(utterance),
          hedges.read(utterance, inner.get(i)),
          receptionsOf(utterance),
          media.read(utterance),
          dates.read(utterance, speakers.get(i)),
          spans.nestedIn(),
          spans.rule(),
          spans.confidence());
    }

    /** What becomes of a claim is told of the outermost one only. */
    private List<Reception> receptionsOf(Utterance utterance) {
      int next = utterance.index() + 1;
      return utterance.isNested()
          ? List.of()
          : receptions.read(
              utterance,
              next < sentences.size() ? Optional.of(sentences.get(next)) : Optional.empty());
    }
  }
}

package org.hearsay;

import static org.hearsay.claim.Polarity.POSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Form;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Reception;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.Span;

/** An attribution noted down by hand. */
final class HandAttribution {

  private final HandReader reader;
  private final Speaker speaker;
  private final List<Span> sources;
  private final Optional<Span> cue;
  private final String lemma;
  private final Span content;
  private final List<Hedge> hedges = new ArrayList<>();
  private final List<Reception> receptions = new ArrayList<>();
  private Form form = Form.INDIRECT;
  private Modality modality = Modality.ASSERTED;
  private Polarity polarity = POSITIVE;
  private Optional<Span> medium = Optional.empty();
  private Optional<TimeMention> statedOn = Optional.empty();
  private OptionalInt nestedIn = OptionalInt.empty();

  HandAttribution(
      HandReader reader,
      Speaker speaker,
      List<Span> sources,
      Optional<Span> cue,
      String lemma,
      Span content) {
    this.reader = reader;
    this.speaker = speaker;
    this.sources = sources;
    this.cue = cue;
    this.lemma = lemma;
    this.content = content;
  }

  private Span near(String words) {
    return reader.find(words, reader.sentence(content.start()).start());
  }

  HandAttribution medium(String words) {
    medium = Optional.of(near(words));
    return this;
  }

  HandAttribution reporterHedge(String words) {
    hedges.add(
        new Hedge(
            Hedge.Layer.REPORTER,
            HedgeTerm.of(words.substring(words.lastIndexOf(' ') + 1)).orElseThrow(),
            near(words)));
    return this;
  }

  HandAttribution reception(Reception.Kind kind, String words, String by) {
    receptions.add(new Reception(kind, near(words), Optional.ofNullable(by).map(this::near)));
    return this;
  }

  HandAttribution form(Form value) {
    form = value;
    return this;
  }

  HandAttribution modality(Modality value) {
    modality = value;
    return this;
  }

  HandAttribution polarity(Polarity value) {
    polarity = value;
    return this;
  }

  HandAttribution statedOn(TimeMention time) {
    statedOn = Optional.of(time);
    return this;
  }

  HandAttribution nestedIn(int outer) {
    nestedIn = OptionalInt.of(outer);
    return this;
  }

  Attribution attribution() {
    return new Attribution(
        sources,
        cue,
        Optional.of(lemma),
        List.of(content),
        speaker,
        form,
        modality,
        polarity,
        hedges,
        receptions,
        medium,
        statedOn,
        nestedIn,
        HandReader.BY_HAND,
        0.9);
  }
}

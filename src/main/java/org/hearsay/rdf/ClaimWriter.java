package org.hearsay.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Form;
import org.hearsay.claim.Hedge;
import org.hearsay.claim.Modality;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.Reception;
import org.hearsay.claim.RuleId;
import org.hearsay.claim.Speaker;
import org.hearsay.claim.time.DateRange;
import org.hearsay.text.Span;

/** Writes claims, what qualifies them, and the annotations that tell their evidence. */
final class ClaimWriter {

  private static final RuleId NARRATION = new RuleId("narration");

  private final DocumentGraph graph;
  private final SpeakerWriter speakers;
  private final TimeWriter times;
  private final Optional<LocalDate> published;

  /**
   * Writes to a document's graph.
   *
   * @param published when the document was, as far as that is known
   */
  ClaimWriter(
      DocumentGraph graph,
      SpeakerWriter speakers,
      TimeWriter times,
      Optional<LocalDate> published) {
    this.graph = graph;
    this.speakers = speakers;
    this.times = times;
    this.published = published;
  }

  /**
   * Writes an attribution.
   *
   * @param sentence the sentence it stands in, where that is known
   */
  Node write(Attribution attribution, Optional<Span> sentence) {
    Node claim = graph.iris().claim(attribution);
    content(claim, attribution.contents(), attribution.form());
    stance(claim, attribution.modality(), attribution.polarity());
    speaker(claim, attribution.speaker());
    graph.add(claim, Hs.CUE, attribution.cueLemma().map(IriMinter::cue));
    attribution.medium().ifPresent(words -> graph.words(claim, Hs.MEDIUM, words));
    graph.add(claim, Hs.STATED_ON, attribution.statedOn().map(times::write));
    claimedOn(claim, attribution.statedOn().flatMap(when -> when.time().days()));
    attribution.hedges().forEach(hedge -> hedge(claim, hedge));
    attribution.receptions().forEach(reception -> reception(claim, reception));
    annotate(claim, attribution);
    sentence.ifPresent(around -> graph.context(attribution.contents().get(0), around));
    return claim;
  }

  /** Writes what the article itself states in a sentence. */
  Node narration(Span sentence) {
    Node claim = graph.iris().narration(sentence);
    content(claim, List.of(sentence), Form.NARRATION);
    stance(claim, Modality.ASSERTED, Polarity.POSITIVE);
    speaker(claim, new Speaker.Narrator());
    claimedOn(claim, Optional.empty());
    graph.target(graph.annotate(claim, NARRATION), sentence);
    return claim;
  }

  private void content(Node claim, List<Span> contents, Form form) {
    graph.add(claim, Borrowed.TYPE, Hs.CLAIM);
    graph.add(claim, Borrowed.TYPE, Borrowed.SCHEMA_CLAIM);
    String words = contents.stream().map(graph::in).collect(Collectors.joining(" … "));
    graph.add(claim, Borrowed.TEXT, NodeFactory.createLiteralLang(words, "en"));
    graph.add(claim, Hs.FORM, Concepts.FORMS.concept(form));
    graph.add(claim, Borrowed.WAS_QUOTED_FROM, graph.iris().version());
  }

  private void stance(Node claim, Modality modality, Polarity polarity) {
    graph.add(claim, Hs.MODALITY, Concepts.MODALITIES.concept(modality));
    graph.add(claim, Hs.POLARITY, Concepts.POLARITIES.concept(polarity));
  }

  private void speaker(Node claim, Speaker speaker) {
    Optional<Node> node = speakers.write(speaker);
    graph.add(claim, Hs.SPEAKER, node);
    if (node.isEmpty()) {
      graph.add(claim, Hs.UNKNOWN, Hs.SPEAKER);
    }
  }

  /** On the last day on which it may have been stated; what is in print before had been by then. */
  private void claimedOn(Node claim, Optional<DateRange> stated) {
    Stream.concat(stated.map(DateRange::last).stream(), published.stream())
        .min(LocalDate::compareTo)
        .ifPresent(day -> graph.day(claim, Hs.CLAIMED_ON, day));
  }

  private void hedge(Node claim, Hedge hedge) {
    Node node = graph.iris().qualifier(claim, "hedge", hedge.words());
    graph.add(claim, Hs.HEDGE, node);
    graph.add(node, Borrowed.TYPE, Hs.HEDGE_CLASS);
    graph.add(node, Hs.LAYER, Concepts.LAYERS.concept(hedge.layer()));
    graph.add(node, Hs.TERM, IriMinter.hedge(hedge.term()));
    graph.words(node, Hs.SURFACE, hedge.words());
    graph.evidence(node, Hs.EVIDENCE, hedge.words());
  }

  private void reception(Node claim, Reception reception) {
    Node node = graph.iris().qualifier(claim, "reception", reception.words());
    graph.add(claim, Hs.RECEPTION, node);
    graph.add(node, Borrowed.TYPE, Hs.RECEPTION_CLASS);
    graph.add(node, Hs.OUTCOME, Concepts.OUTCOMES.concept(reception.kind()));
    graph.words(node, Hs.SURFACE, reception.words());
    reception.by().ifPresent(by -> graph.words(node, Hs.RECEIVED_BY, by));
    graph.evidence(node, Hs.EVIDENCE, reception.words());
  }

  private void annotate(Node claim, Attribution attribution) {
    Node annotation = graph.annotate(claim, attribution.rule());
    graph.add(annotation, Hs.CONFIDENCE, confidence(attribution.confidence()));
    attribution.contents().forEach(words -> graph.target(annotation, words));
    attribution.sources().forEach(s -> graph.evidence(annotation, Hs.SOURCE_EVIDENCE, s));
    attribution.cue().ifPresent(cue -> graph.evidence(annotation, Hs.CUE_EVIDENCE, cue));
  }

  /** Three decimals, as more would be noise, and no zeros at the end, as TDB2 drops them. */
  private static Node confidence(double probability) {
    BigDecimal rounded =
        BigDecimal.valueOf(probability).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal written = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
    return NodeFactory.createLiteralDT(written.toPlainString(), XSDDatatype.XSDdecimal);
  }
}

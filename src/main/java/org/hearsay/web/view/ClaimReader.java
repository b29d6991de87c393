package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;

/** Reads claims with their annotations, which tell how each was found. */
final class ClaimReader {

  private static final String NEGATED = Hs.NS + "Negated";

  private final Facts facts;
  private final ExcerptReader excerpts;

  ClaimReader(Facts facts) {
    this.facts = facts;
    this.excerpts = new ExcerptReader(facts);
  }

  Optional<ClaimView> read(Node claim) {
    Optional<Node> article = facts.value(claim, Borrowed.WAS_QUOTED_FROM);
    Optional<Node> annotation = annotation(claim);
    return article.isEmpty() || annotation.isEmpty()
        ? Optional.empty()
        : Optional.of(view(claim, article.get(), annotation.get()));
  }

  private Optional<Node> annotation(Node claim) {
    return facts.subjects(Borrowed.HAS_BODY, claim).stream().findFirst();
  }

  /** The first words of a claim that can be read. */
  Excerpt beginning(Node claim) {
    return excerpts.targetsOf(annotation(claim).orElseThrow()).get(0);
  }

  /** How a claim was read that can be. */
  Evidence evidence(Node claim) {
    Node annotation = annotation(claim).orElseThrow();
    return new Evidence(
        excerpts.targetsOf(annotation),
        excerpts.read(annotation, Hs.SOURCE_EVIDENCE),
        excerpts.read(annotation, Hs.CUE_EVIDENCE),
        facts.words(annotation, Hs.RULE).orElse(""),
        facts.value(annotation, Borrowed.WAS_GENERATED_BY).map(this::run));
  }

  /** "Hearsay 0.1.0, 2031-05-04T08:00:00Z": which program, and when it was done. */
  private Labeled run(Node activity) {
    String version =
        facts
            .value(activity, Borrowed.WAS_ASSOCIATED_WITH)
            .flatMap(software -> facts.words(software, Borrowed.SOFTWARE_VERSION))
            .map(number -> " " + number)
            .orElse("");
    String ended =
        facts.words(activity, Borrowed.ENDED_AT_TIME).map(time -> ", " + time).orElse("");
    return new Labeled(activity.toString(), "Hearsay" + version + ended);
  }

  private ClaimView view(Node claim, Node article, Node annotation) {
    Optional<Node> speaker = facts.value(claim, Hs.SPEAKER);
    return new ClaimView(
        claim.getURI(),
        facts.words(claim, Borrowed.TEXT).orElse(""),
        speaker.map(facts::labeled),
        speaker.flatMap(agent -> facts.labeled(agent, Borrowed.TYPE)),
        cue(annotation),
        facts.labeled(claim, Hs.FORM),
        facts.labeled(claim, Hs.MODALITY),
        facts.labeled(claim, Hs.POLARITY).filter(p -> p.iri().equals(NEGATED)).isPresent(),
        facts.words(claim, Hs.MEDIUM),
        new MomentReader(facts).read(claim, Hs.STATED_ON),
        doubts(claim, Hs.HEDGE, Hs.LAYER),
        doubts(claim, Hs.RECEPTION, Hs.OUTCOME),
        article.getURI(),
        facts.value(claim, Hs.CITED_BY).map(Node::getURI),
        facts.subjects(Hs.CITED_BY, claim).stream().map(Node::getURI).toList(),
        facts.values(claim, Hs.FIGURE).stream().map(Node::getURI).toList(),
        facts.words(annotation, Hs.CONFIDENCE));
  }

  /** As it stands there: a reader who is told "say" looks for "said" in vain. */
  private Optional<String> cue(Node annotation) {
    List<Excerpt> cues = excerpts.read(annotation, Hs.CUE_EVIDENCE);
    return cues.isEmpty()
        ? Optional.empty()
        : Optional.of(cues.stream().map(Excerpt::words).collect(Collectors.joining(" … ")));
  }

  private List<Doubt> doubts(Node claim, Node property, Node kind) {
    return facts.values(claim, property).stream()
        .flatMap(
            doubt ->
                facts.labeled(doubt, kind).stream()
                    .map(label -> new Doubt(label, facts.words(doubt, Hs.SURFACE).orElse(""))))
        .toList();
  }
}

package org.hearsay.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.hearsay.claim.Attribution;
import org.hearsay.claim.Extraction;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Surroundings;
import org.hearsay.text.Span;

/**
 * Turns what was extracted from a document into the triples of one named graph.
 *
 * <p>It is a pure function: the same extraction gives the same triples, whatever was stored before.
 * An attribution becomes one claim. A figure belongs to the innermost claim around it; where none
 * is, to what the article itself states in that sentence.
 */
public final class ExtractionWriter {

  private final IriMinter minter;
  private final String softwareVersion;

  /**
   * Writes with IRIs of its own.
   *
   * @param softwareVersion of the program that extracts, told with each document
   */
  public ExtractionWriter(IriMinter minter, String softwareVersion) {
    this.minter = minter;
    this.softwareVersion = softwareVersion;
  }

  /**
   * The document's graph.
   *
   * @throws IllegalArgumentException if the text is not one that UTF-8 can hold
   */
  public DocumentQuads write(Extraction extraction) {
    return new Writing(extraction).write();
  }

  /** The writing of one document. */
  private final class Writing {
    private final Extraction extraction;
    private final Surroundings surroundings;
    private final DocumentGraph graph;
    private final DocumentWriter documents;
    private final SpeakerWriter speakers;
    private final TimeWriter times;
    private final ClaimWriter claims;
    private final FigureWriter figures;
    private final Map<Span, Node> narrations = new HashMap<>();

    Writing(Extraction extraction) {
      this.extraction = extraction;
      surroundings = extraction.surroundings();
      graph = new DocumentGraph(minter, extraction.document());
      documents = new DocumentWriter(graph, minter, softwareVersion);
      speakers = new SpeakerWriter(graph, minter);
      times = new TimeWriter(graph);
      claims = new ClaimWriter(graph, speakers, times, extraction.document().publication().date());
      figures = new FigureWriter(graph, minter, times);
    }

    DocumentQuads write() {
      documents.write(extraction.document());
      extraction.notices().forEach(documents::write);
      extraction.times().forEach(times::write);
      extraction.roles().forEach(speakers::write);
      List<Node> written = attributions();
      extraction.figures().forEach(figure -> figure(figure, written));
      return graph.quads();
    }

    private List<Node> attributions() {
      List<Node> written = new ArrayList<>();
      for (Attribution attribution : extraction.attributions()) {
        Span content = attribution.contents().get(0);
        written.add(claims.write(attribution, surroundings.sentenceOf(content)));
      }
      IntStream.range(0, written.size()).forEach(i -> citation(i, written));
      return written;
    }

    private void citation(int index, List<Node> written) {
      extraction
          .attributions()
          .get(index)
          .nestedIn()
          .ifPresent(outer -> graph.add(written.get(index), Hs.CITED_BY, written.get(outer)));
    }

    private void figure(Figure figure, List<Node> written) {
      OptionalInt attribution = surroundings.attributionOf(figure.span());
      Node claim =
          attribution.isPresent() ? written.get(attribution.getAsInt()) : narration(figure);
      graph.add(claim, Hs.FIGURE, figures.write(figure));
    }

    private Node narration(Figure figure) {
      Span sentence = surroundings.sentenceOf(figure.span()).orElse(figure.phrase());
      return narrations.computeIfAbsent(sentence, claims::narration);
    }
  }
}

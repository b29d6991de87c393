package org.hearsay.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.hearsay.claim.CueTerm;
import org.hearsay.claim.HedgeTerm;

/**
 * The open SKOS schemes of cues and hedges, written from the tables that extraction reads. Any
 * words may be a cue; a cue that is not listed has an IRI made in the same way and no concept.
 */
final class WordSchemes {

  private static final Node CUES = NodeFactory.createURI(Hs.NS + "Cues");
  private static final Node HEDGES = NodeFactory.createURI(Hs.NS + "Hedges");

  private final Graph graph;

  private WordSchemes(Graph graph) {
    this.graph = graph;
  }

  static void write(Graph graph) {
    WordSchemes schemes = new WordSchemes(graph);
    schemes.scheme(CUES, "cues");
    CueTerm.all().forEach(schemes::cue);
    schemes.scheme(HEDGES, "hedges");
    HedgeTerm.all()
        .forEach(hedge -> schemes.concept(IriMinter.hedge(hedge), HEDGES, hedge.words()));
  }

  private void cue(CueTerm cue) {
    Node concept = IriMinter.cue(cue.words());
    concept(concept, CUES, cue.words());
    Node modality = Concepts.MODALITIES.concept(cue.modality()).orElseThrow();
    graph.add(concept, Hs.CONVEYS, modality);
  }

  private void scheme(Node scheme, String label) {
    graph.add(scheme, Borrowed.TYPE, SKOS.ConceptScheme.asNode());
    label(scheme, label);
  }

  private void concept(Node concept, Node scheme, String label) {
    graph.add(concept, Borrowed.TYPE, SKOS.Concept.asNode());
    graph.add(concept, SKOS.inScheme.asNode(), scheme);
    label(concept, label);
  }

  private void label(Node subject, String label) {
    graph.add(subject, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, "en"));
  }
}

package org.hearsay.rdf;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;

/** The ways in which RDF is written. Each can be written again and again to one stream. */
public enum RdfFormat {
  /** Without the names of graphs. */
  TURTLE,
  TRIG,
  NQUADS,
  /** Each document is a JSON text of its own. */
  JSONLD;

  private static final Map<String, String> PREFIXES =
      Map.of(
          "hs", Hs.NS,
          "cue", IriMinter.CUES,
          "status", IriMinter.STATUSES,
          "schema", Borrowed.SCHEMA,
          "prov", Borrowed.PROV,
          "oa", Borrowed.OA,
          "time", Borrowed.TIME,
          "edtf", TimeWriter.EDTF,
          "xsd", XSD.NS,
          "dcterms", DCTerms.NS);

  /** Writes one document's graph; the stream stays open. */
  public void write(DocumentQuads document, OutputStream out) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    document.quads().forEach(dataset::add);
    PREFIXES.forEach(dataset.prefixes()::add);
    write(dataset, out);
  }

  /** Writes a whole dataset; in {@link #TURTLE}, all its graphs as one. The stream stays open. */
  public void write(DatasetGraph dataset, OutputStream out) {
    if (this == TURTLE) {
      Graph merged = GraphFactory.createDefaultGraph();
      PREFIXES.forEach(merged.getPrefixMapping()::setNsPrefix);
      dataset.stream().map(Quad::asTriple).forEach(merged::add);
      RDFWriter.source(merged).format(jena()).output(out);
    } else {
      RDFWriter.source(dataset).format(jena()).output(out);
    }
  }

  /** As the command line names it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private RDFFormat jena() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case TRIG -> RDFFormat.TRIG_PRETTY;
      case NQUADS -> RDFFormat.NQUADS_UTF8;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
    };
  }
}

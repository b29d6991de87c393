package org.hearsay.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.hearsay.web.http.Accept;
import org.hearsay.web.http.Refusal;

/** A format in which triples are given. The first is given to those who do not mind. */
enum Format {
  TURTLE(".ttl", "text/turtle"),
  JSON_LD(".jsonld", "application/ld+json"),
  RDF_XML(".rdf", "application/rdf+xml"),
  TRIG(".trig", "application/trig"),
  N_QUADS(".nq", "application/n-quads"),
  N_TRIPLES(".nt", "application/n-triples");

  private static final String HTML = "text/html";
  private static final String JSON = "application/json";

  private final String extension;
  private final String type;

  Format(String extension, String type) {
    this.extension = extension;
    this.type = type;
  }

  String extension() {
    return extension;
  }

  String type() {
    return type;
  }

  /** A link to the same in this format (RFC 8288). */
  String alternate(String path) {
    return "<" + path + ">; rel=\"alternate\"; type=\"" + type + '"';
  }

  /** The media type, with its charset. */
  String mediaType() {
    return type + ";charset=utf-8";
  }

  /**
   * Writes what is said of a thing. Formats without graphs get its triples alone, and so does
   * JSON-LD: who asks for that wants a tree.
   */
  byte[] write(DatasetGraph quads) {
    boolean graphs = RDFLanguages.isQuads(language()) && this != JSON_LD;
    return graphs ? writeGraphs(quads) : written(RDFWriter.source(triples(quads)));
  }

  /** Writes the quads in a format that has graphs. */
  byte[] writeGraphs(DatasetGraph quads) {
    return written(RDFWriter.source(quads));
  }

  private byte[] written(RDFWriterBuilder writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.lang(language()).output(out);
    } catch (JenaException unwritable) {
      // XML has no way to write some characters.
      throw Refusal.answerUnwritable(
          "It cannot be written as " + type + ". Ask for another format.");
    }
    return out.toByteArray();
  }

  private Lang language() {
    return RDFLanguages.contentTypeToLang(type);
  }

  private static Graph triples(DatasetGraph quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.adapt(quads.prefixes()));
    quads.stream().map(Quad::asTriple).forEach(graph::add);
    return graph;
  }

  /** Who asks for JSON can read JSON-LD. */
  private boolean isCalled(String name) {
    return type.equals(name) || (this == JSON_LD && name.equals(JSON));
  }

  /** The format a path ends in. */
  static Optional<Format> ofPath(String path) {
    return Arrays.stream(values()).filter(format -> path.endsWith(format.extension)).findFirst();
  }

  /** The format a request prefers; empty if that is a page. */
  static Optional<Format> preferredBy(HttpServletRequest request) {
    Stream<String> formats = Arrays.stream(values()).map(format -> format.type);
    List<String> offers = Stream.concat(formats, Stream.of(JSON, HTML)).toList();
    String chosen = Accept.of(request).choose(offers, offer -> offer);
    return Arrays.stream(values()).filter(format -> format.isCalled(chosen)).findFirst();
  }
}

package org.hearsay.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFormatTest {

  private static final Node VERSION = NodeFactory.createURI("http://localhost:3030/id/doc/1");
  private static final Node DOCUMENT = NodeFactory.createURI("http://localhost:3030/id/document/1");
  private static final DocumentQuads QUADS =
      new DocumentQuads(
          VERSION,
          DOCUMENT,
          Set.of(
              Triple.create(VERSION, Borrowed.TYPE, Hs.DOCUMENT_VERSION),
              Triple.create(
                  VERSION,
                  Borrowed.ARTICLE_BODY,
                  NodeFactory.createLiteralString("\"Café\" 😀\n\\ closes")),
              Triple.create(
                  VERSION,
                  Borrowed.START,
                  NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger)),
              Triple.create(DOCUMENT, Hs.CURRENT_VERSION, VERSION)));

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsBackTheSame(RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(QUADS, out);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(lang(format)).parse(read);
    DatasetGraph expected = DatasetGraphFactory.create();
    if (format == RdfFormat.TURTLE) {
      QUADS.triples().forEach(expected.getDefaultGraph()::add);
    } else {
      QUADS.quads().forEach(expected::add);
    }
    assertTrue(IsoMatcher.isomorphic(expected, read), out.toString(UTF_8));
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG", "NQUADS"})
  void documentsMayFollowOneAnother(RdfFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(QUADS, out);
    format.write(QUADS, out);
    DatasetGraph read = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(lang(format)).parse(read);
    assertEquals(QUADS.triples().size(), read.stream().count());
  }

  private static Lang lang(RdfFormat format) {
    return switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD11;
    };
  }
}

package org.hearsay.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.hearsay.rdf.Hs;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Reply;

/** {@code /.well-known/void}: what the data set is, for those who find it by its host alone. */
public final class VoidServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final transient DatasetGraph description;

  /** Describes the data set under a base. */
  public VoidServlet(URI base) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("void", VOID.NS).setNsPrefix("dcterms", DCTerms.NS);
    Resource vocabulary = model.createResource(Hs.NS);
    model
        .createResource(base.resolve(".well-known/void") + "#dataset")
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(DCTerms.title, "Hearsay", "en")
        .addProperty(
            DCTerms.description, "Who said what, when, about which figures, by which words.", "en")
        .addProperty(VOID.sparqlEndpoint, model.createResource(base.resolve("sparql").toString()))
        .addProperty(VOID.dataDump, model.createResource(base.resolve("dump.nq.gz").toString()))
        .addProperty(VOID.feature, model.createResource(FORMATS + "Turtle"))
        .addProperty(VOID.feature, model.createResource(FORMATS + "JSON-LD"))
        .addProperty(VOID.feature, model.createResource(FORMATS + "RDF_XML"))
        .addProperty(VOID.feature, model.createResource(FORMATS + "N-Quads"))
        .addProperty(VOID.uriSpace, base.resolve("id/").toString())
        .addProperty(VOID.vocabulary, vocabulary)
        .addProperty(VOID.vocabulary, model.createResource("http://schema.org/"))
        .addProperty(VOID.vocabulary, model.createResource("http://www.w3.org/ns/prov#"))
        .addProperty(VOID.vocabulary, model.createResource("http://www.w3.org/ns/oa#"))
        .addProperty(VOID.vocabulary, model.createResource("http://www.w3.org/2006/time#"))
        .addProperty(VOID.vocabulary, model.createResource(SKOS.getURI()))
        .addProperty(VOID.vocabulary, model.createResource(DCTerms.NS));
    this.description = DatasetGraphFactory.wrap(model.getGraph());
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Format format = Format.preferredBy(request).orElse(Format.TURTLE);
    Reply.send(request, response, format.mediaType(), format.write(description));
  }
}

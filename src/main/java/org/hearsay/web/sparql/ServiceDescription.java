package org.hearsay.web.sparql;

import java.net.URI;
import java.util.Collection;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.hearsay.query.CannedQuery;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
final class ServiceDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String[] RESULT_FORMATS = {
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD"
  };

  private final Model model = ModelFactory.createDefaultModel();
  private final URI endpoint;

  /** Describes an endpoint that knows the answers to some queries. */
  ServiceDescription(URI endpoint, Collection<CannedQuery> examples) {
    this.endpoint = endpoint;
    model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS).setNsPrefix("void", VOID.NS);
    Resource service = resource("#service").addProperty(RDF.type, term("Service"));
    say(service, "endpoint", resource(""));
    say(service, "supportedLanguage", term("SPARQL11Query"));
    say(service, "feature", term("UnionDefaultGraph"));
    say(service, "propertyFeature", model.createResource(TextSearch.QUERY));
    say(service, "defaultDataset", dataset());
    for (String format : RESULT_FORMATS) {
      say(service, "resultFormat", model.createResource(FORMATS + format));
    }
    new Examples(model, endpoint).add(examples);
  }

  SparqlAnswer answer() {
    return new SparqlAnswer.Triples(model.getGraph());
  }

  private Resource dataset() {
    String described = endpoint.resolve(".well-known/void").toString();
    return resource("#dataset")
        .addProperty(RDF.type, term("Dataset"))
        .addProperty(RDFS.seeAlso, model.createResource(described + "#dataset"));
  }

  private static void say(Resource subject, String property, RDFNode value) {
    Property term = subject.getModel().createProperty(SD + property);
    subject.addProperty(term, value);
  }

  private Resource resource(String part) {
    return model.createResource(endpoint + part);
  }

  private Resource term(String name) {
    return model.createResource(SD + name);
  }
}

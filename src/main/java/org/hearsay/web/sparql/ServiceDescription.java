package org.hearsay.web.sparql;

import java.net.URI;
import java.util.Collection;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
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

  private final Answer answer;

  /** Describes an endpoint that knows the answers to some queries. */
  ServiceDescription(URI endpoint, Collection<CannedQuery> examples) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS).setNsPrefix("void", VOID.NS);
    Resource service =
        model
            .createResource(endpoint + "#service")
            .addProperty(RDF.type, term(model, "Service"))
            .addProperty(model.createProperty(SD, "endpoint"), model.createResource("" + endpoint))
            .addProperty(
                model.createProperty(SD, "supportedLanguage"), term(model, "SPARQL11Query"))
            .addProperty(model.createProperty(SD, "feature"), term(model, "UnionDefaultGraph"))
            .addProperty(
                model.createProperty(SD, "propertyFeature"), model.createResource(TextSearch.QUERY))
            .addProperty(
                model.createProperty(SD, "defaultDataset"),
                model
                    .createResource(endpoint + "#dataset")
                    .addProperty(RDF.type, term(model, "Dataset")));
    for (String format : RESULT_FORMATS) {
      service.addProperty(
          model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + format));
    }
    new Examples(model, endpoint).add(examples);
    this.answer = new Answer.Triples(model.getGraph());
  }

  Answer answer() {
    return answer;
  }

  private static Resource term(Model model, String name) {
    return model.createResource(SD + name);
  }
}

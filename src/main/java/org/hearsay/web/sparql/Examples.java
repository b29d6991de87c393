package org.hearsay.web.sparql;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.hearsay.query.CannedQuery;

/**
 * The canned queries and their prefixes as data, by which query editors offer them. They are told
 * in the terms of SHACL (section 5.2.1 for prefixes) as the SIB's collections of examples do it.
 */
final class Examples {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SCHEMA = "http://schema.org/";

  private final Model model;
  private final URI endpoint;
  private final Resource prefixes;

  Examples(Model model, URI endpoint) {
    this.model = model;
    this.endpoint = endpoint;
    this.prefixes = model.createResource(endpoint + "#prefixes", OWL2.Ontology);
    model.setNsPrefix("sh", SH).setNsPrefix("schema", SCHEMA);
  }

  void add(Collection<CannedQuery> queries) {
    Map<String, String> declared = new TreeMap<>();
    for (CannedQuery query : queries) {
      add(query);
      declared.putAll(QueryFactory.create(query.text()).getPrefixMapping().getNsPrefixMap());
    }
    declared.forEach(this::declare);
  }

  private void add(CannedQuery query) {
    Resource example =
        model
            .createResource(endpoint + "#query-" + query.name(), sh("SPARQLExecutable"))
            .addProperty(RDF.type, sh("SPARQLSelectExecutable"))
            .addProperty(RDFS.label, query.summary(), "en")
            .addProperty(RDFS.comment, query.description(), "en")
            .addProperty(property(SH, "prefixes"), prefixes)
            .addProperty(property(SH, "select"), query.text())
            .addProperty(property(SCHEMA, "target"), model.createResource("" + endpoint));
    query.tags().forEach(tag -> example.addProperty(property(SCHEMA, "keywords"), tag));
  }

  private void declare(String prefix, String namespace) {
    prefixes.addProperty(
        property(SH, "declare"),
        model
            .createResource(endpoint + "#prefix-" + prefix)
            .addProperty(property(SH, "prefix"), prefix)
            .addProperty(property(SH, "namespace"), namespace, XSDDatatype.XSDanyURI));
  }

  private Resource sh(String name) {
    return model.createResource(SH + name);
  }

  private Property property(String namespace, String name) {
    return model.createProperty(namespace, name);
  }
}

package org.hearsay.web.sparql;

import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The whole answer to a query, taken from the store and not yet written. */
sealed interface SparqlAnswer {

  /** The forms in which rows, and yes or no, are written. */
  List<Form> TABLES =
      List.of(
          new Form("application/sparql-results+json", ResultSetLang.RS_JSON),
          new Form("application/sparql-results+xml", ResultSetLang.RS_XML),
          new Form("text/csv", ResultSetLang.RS_CSV),
          new Form("text/tab-separated-values", ResultSetLang.RS_TSV),
          new Form("application/json", ResultSetLang.RS_JSON));

  /** The forms in which triples are written. */
  List<Form> GRAPHS =
      List.of(
          new Form("text/turtle", Lang.TURTLE),
          new Form("application/n-triples", Lang.NTRIPLES),
          new Form("application/ld+json", Lang.JSONLD),
          new Form("application/rdf+xml", Lang.RDFXML));

  /** The forms in which the answer to a query can be written, the preferred first. */
  static List<Form> formsFor(Query query) {
    return query.isSelectType() || query.isAskType() ? TABLES : GRAPHS;
  }

  /** Writes it in one of its forms. */
  void write(OutputStream out, Form form);

  /** A media type and what writes it. */
  record Form(String mediaType, Lang language) {}

  /** The answer of SELECT. */
  record Rows(List<Var> variables, List<Binding> rows) implements SparqlAnswer {
    @Override
    public void write(OutputStream out, Form form) {
      Iterator<Binding> each =
          form.language.equals(ResultSetLang.RS_XML)
              ? rows.stream().map(XmlText::require).iterator()
              : rows.iterator();
      RowSet rowSet = RowSetStream.create(variables, each);
      ResultsWriter.create().lang(form.language).build().write(out, rowSet);
    }
  }

  /** The answer of ASK. */
  record Truth(boolean holds) implements SparqlAnswer {
    @Override
    public void write(OutputStream out, Form form) {
      ResultsWriter.create().lang(form.language).build().write(out, holds);
    }
  }

  /** The answer of CONSTRUCT and DESCRIBE. */
  record Triples(Graph graph) implements SparqlAnswer {
    @Override
    public void write(OutputStream out, Form form) {
      RDFWriter.source(graph).lang(form.language).output(out);
    }
  }
}

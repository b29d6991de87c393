package org.hearsay.web.sparql;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The whole answer to a query, taken from the store and not yet written. */
sealed interface Answer {

  /** The formats it can be written in, the preferred first. */
  AcceptList formats();

  /** Writes it in one of them. */
  void write(OutputStream out, MediaType format);

  /** The answer of SELECT. */
  record Rows(List<Var> variables, List<Binding> rows) implements Answer {
    @Override
    public AcceptList formats() {
      return DEF.rsOfferTable;
    }

    @Override
    public void write(OutputStream out, MediaType format) {
      RowSet rowSet = RowSetStream.create(variables, rows.iterator());
      ResultsWriter.create().lang(tableLanguage(format)).build().write(out, rowSet);
    }
  }

  /** The answer of ASK. */
  record Truth(boolean holds) implements Answer {
    @Override
    public AcceptList formats() {
      return DEF.rsOfferBoolean;
    }

    @Override
    public void write(OutputStream out, MediaType format) {
      ResultsWriter.create().lang(tableLanguage(format)).build().write(out, holds);
    }
  }

  /** The answer of CONSTRUCT and DESCRIBE. */
  record Triples(Graph graph) implements Answer {
    @Override
    public AcceptList formats() {
      return DEF.rdfOffer;
    }

    @Override
    public void write(OutputStream out, MediaType format) {
      Lang language = RDFLanguages.contentTypeToLang(format.getContentTypeStr());
      RDFWriter.source(graph).lang(language == null ? Lang.TURTLE : language).output(out);
    }
  }

  private static Lang tableLanguage(MediaType format) {
    Lang language = RDFLanguages.contentTypeToLang(format.getContentTypeStr());
    boolean writable = language != null && RowSetWriterRegistry.isRegistered(language);
    return writable ? language : ResultSetLang.RS_JSON;
  }
}

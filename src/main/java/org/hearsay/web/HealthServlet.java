package org.hearsay.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.hearsay.web.http.PlainText;

/** Says whether the store can be read. */
final class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient DatasetGraph dataset;

  HealthServlet(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean holdsGraphs = Txn.calculateRead(dataset, () -> dataset.listGraphNodes().hasNext());
    response.setHeader("Cache-Control", "no-store");
    PlainText.send(response, 200, holdsGraphs ? "ok" : "ok, and the store is empty");
  }
}

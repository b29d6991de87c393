package org.hearsay.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.shared.JenaException;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.PlainText;

/** Says whether the store can be read. */
final class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient ClaimStore store;

  HealthServlet(ClaimStore store) {
    this.store = store;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      boolean holdsGraphs = store.read(dataset -> dataset.listGraphNodes().hasNext());
      PlainText.send(response, 200, holdsGraphs ? "ok" : "ok, and the store is empty");
    } catch (JenaException unreadable) {
      PlainText.send(response, 503, "The store cannot be read.");
    }
  }
}

package org.hearsay.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;
import org.hearsay.web.page.Links;

/** The triples of a thing, in the format its path ends in or the request prefers. */
public final class DataServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient ClaimStore store;
  private final transient Links links;

  /** Answers from the store. */
  public DataServlet(ClaimStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    Optional<Format> named = Format.ofPath(path);
    Format format = named.or(() -> Format.preferredBy(request)).orElse(Format.TURTLE);
    String name =
        named.map(f -> path.substring(0, path.length() - f.extension().length())).orElse(path);
    byte[] triples = store.read(dataset -> describe(links.iri(name), format, dataset));
    Reply.send(request, response, format.mediaType(), triples);
  }

  private static byte[] describe(String iri, Format format, DatasetGraph dataset) {
    DatasetGraph whole = Whole.of(iri, dataset);
    if (whole.isEmpty()) {
      throw Refusal.notFound("Nothing is recorded under this name.");
    }
    return format.write(whole);
  }
}

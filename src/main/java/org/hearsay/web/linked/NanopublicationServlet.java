package org.hearsay.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.web.http.Accept;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;
import org.hearsay.web.http.SharedStore;
import org.hearsay.web.page.Links;

/** {@code /np/claim/ID}: the nanopublication of a claim, in a format that has graphs. */
public final class NanopublicationServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH =
      Pattern.compile("(claim/[A-Za-z0-9-]{1,100})(\\.trig|\\.nq|\\.jsonld)?");
  private static final List<Format> FORMATS = List.of(Format.TRIG, Format.N_QUADS, Format.JSON_LD);

  private final transient SharedStore store;
  private final transient Links links;
  private final URI nanopublications;

  /**
   * Answers from the store.
   *
   * @param base the base of all IRIs
   */
  public NanopublicationServlet(SharedStore store, Links links, URI base) {
    this.store = store;
    this.links = links;
    this.nanopublications = base.resolve("np/");
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(rest(request));
    if (!path.matches()) {
      throw Refusal.notFound("Ask for /np/claim/ID.");
    }
    Format format =
        path.group(2) == null
            ? Accept.of(request).choose(FORMATS, Format::type)
            : Format.ofPath(path.group()).orElseThrow();
    byte[] quads =
        store.read(dataset -> format.writeGraphs(nanopublication(path.group(1), dataset)));
    Reply.send(request, response, format.mediaType(), quads);
  }

  private DatasetGraph nanopublication(String claim, DatasetGraph dataset) {
    return Nanopublication.of(links.iri(claim), nanopublications + claim, dataset)
        .orElseThrow(() -> Refusal.notFound("There is no such claim."));
  }
}

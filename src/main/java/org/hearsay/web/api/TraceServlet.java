package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.page.Links;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.SourceChain;
import org.hearsay.web.view.StoreReader;

/** {@code /api/claims/ID/trace}: a claim, the chain it stands in, its figures and its article. */
public final class TraceServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("([A-Za-z0-9-]{1,100})/trace");

  private final transient ClaimStore store;
  private final transient Links links;

  /** Answers from the store. */
  public TraceServlet(ClaimStore store, Links links) {
    this.store = store;
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(rest(request));
    if (!path.matches()) {
      throw Refusal.notFound("Ask for /api/claims/ID/trace.");
    }
    String iri = links.iri("claim/" + path.group(1));
    Json.send(request, response, store.read(dataset -> trace(iri, new StoreReader(dataset))));
  }

  private static Trace trace(String iri, StoreReader reader) {
    ClaimView claim =
        reader.claim(iri).orElseThrow(() -> Refusal.notFound("There is no such claim."));
    SourceChain chain = SourceChain.around(claim, reader);
    return new Trace(
        claim,
        chain.claims(),
        chain.endsAtSomebody(),
        claim.figures().stream().flatMap(figure -> reader.figure(figure).stream()).toList(),
        reader.article(claim.article()));
  }

  private record Trace(
      ClaimView claim,
      List<ClaimView> chain,
      boolean endsAtSomebody,
      List<FigureView> figures,
      Optional<ArticleView> article) {}
}

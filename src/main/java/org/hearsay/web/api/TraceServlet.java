package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;
import org.hearsay.web.http.SharedStore;
import org.hearsay.web.page.Links;
import org.hearsay.web.view.Audit;
import org.hearsay.web.view.StoreReader;

/** {@code /api/claims/ID/trace}: the audit of a claim, as {@code hearsay trace} gives it. */
public final class TraceServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("([A-Za-z0-9-]{1,100})/trace");

  private final transient SharedStore store;
  private final transient Links links;

  /** Answers from the store. */
  public TraceServlet(SharedStore store, Links links) {
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
    String trace = store.read(dataset -> trace(iri, new StoreReader(dataset)));
    Reply.send(request, response, Json.TYPE, trace.getBytes(StandardCharsets.UTF_8));
  }

  private static String trace(String iri, StoreReader reader) {
    if (reader.claim(iri).isEmpty()) {
      throw Refusal.notFound("There is no such claim.");
    }
    return TraceJson.line(new Audit(iri, reader));
  }
}

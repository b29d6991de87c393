package org.hearsay.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Reply;
import org.hearsay.web.http.SharedStore;
import org.hearsay.web.page.Links;

/** The triples of a thing, in the format its path ends in or the request prefers. */
public final class DataServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient SharedStore store;
  private final transient Links links;

  /** Answers from the store. */
  public DataServlet(SharedStore store, Links links) {
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
    links
        .data(links.iri(name), format.extension())
        .ifPresent(here -> response.setHeader("Content-Location", here));
    links(links.iri(name)).forEach(link -> response.addHeader("Link", link));
    Reply.send(request, response, format.mediaType(), triples);
  }

  /** What the triples are of, and where they are in other forms (RFC 8288, RFC 6892). */
  private Stream<String> links(String iri) {
    Stream<String> formats =
        Arrays.stream(Format.values())
            .flatMap(format -> links.data(iri, format.extension()).map(format::alternate).stream());
    Stream<String> page =
        links
            .page(iri)
            .map(path -> "<" + path + ">; rel=\"alternate\"; type=\"text/html\"")
            .stream();
    Stream<String> thing =
        links.name(iri).map(name -> "<" + name + ">; rel=\"describes\"").stream();
    return Stream.of(thing, page, formats).flatMap(each -> each);
  }

  private static byte[] describe(String iri, Format format, DatasetGraph dataset) {
    DatasetGraph whole = Whole.of(iri, dataset);
    if (whole.isEmpty()) {
      throw Refusal.notFound("Nothing is recorded under this name.");
    }
    return format.write(whole);
  }
}

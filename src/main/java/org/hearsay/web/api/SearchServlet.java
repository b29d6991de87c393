package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.SharedStore;
import org.hearsay.web.page.Links;
import org.hearsay.web.search.Field;
import org.hearsay.web.search.Hit;
import org.hearsay.web.search.Search;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;

/**
 * {@code /api/search?q=WORDS}: claims, names and titles that hold all the words, the best first;
 * {@code in=claim|name|title} narrows it.
 */
public final class SearchServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1_000;
  private static final int USUAL = 20;
  private static final int MOST = 1_000;

  private final transient Search search;
  private final transient SharedStore store;
  private final transient Links links;

  /** Answers from the index, and tells from the store whose words they are. */
  public SearchServlet(Search search, SharedStore store, Links links) {
    this.search = search;
    this.store = store;
    this.links = links;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      throw Refusal.badRequest("q is needed: up to " + LONGEST + " characters to search for");
    }
    Numbers numbers = new Numbers(request);
    int offset = Math.min(numbers.of("offset", 0), MOST);
    int limit = Math.min(numbers.of("limit", USUAL), MOST);
    if (offset + limit == 0) {
      throw Refusal.badRequest("limit is more than 0");
    }
    Set<Field> fields = fields(request);
    Answer answer = store.read(dataset -> answer(words, fields, offset, offset + limit, dataset));
    Json.send(request, response, answer);
  }

  private Answer answer(String words, Set<Field> fields, int from, int to, DatasetGraph dataset) {
    StoreReader reader = new StoreReader(dataset);
    List<Hit> hits = search.find(words, fields, to);
    return new Answer(words, hits.stream().skip(from).map(hit -> found(hit, reader)).toList());
  }

  private Found found(Hit hit, StoreReader reader) {
    Optional<ClaimView> claim =
        hit.field() == Field.CLAIM ? reader.claim(hit.iri()) : Optional.empty();
    return new Found(
        name(hit.field()),
        hit.iri(),
        hit.words(),
        claim.flatMap(ClaimView::speaker),
        claim.map(ClaimView::negated),
        links.page(hit.iri()));
  }

  private static Set<Field> fields(HttpServletRequest request) {
    String in = request.getParameter("in");
    if (in == null || in.isEmpty()) {
      return EnumSet.allOf(Field.class);
    }
    return Set.of(
        Arrays.stream(Field.values())
            .filter(field -> name(field).equals(in))
            .findFirst()
            .orElseThrow(() -> Refusal.badRequest("in is one of " + names())));
  }

  private static String name(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private static String names() {
    return Arrays.stream(Field.values()).map(SearchServlet::name).collect(Collectors.joining(", "));
  }

  private record Answer(String q, List<Found> hits) {}

  /** A hit; only a claim has a speaker, and is negated or not. */
  private record Found(
      String kind,
      String iri,
      String words,
      Optional<Labeled> speaker,
      Optional<Boolean> negated,
      Optional<String> page) {}
}

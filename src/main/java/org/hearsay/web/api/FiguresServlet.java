package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.SharedStore;
import org.hearsay.web.view.ComparisonView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;

/**
 * {@code /api/figures}: the populations that are counted; {@code /api/figures?population=IRI}: its
 * figures and what can be said of each pair. Both by {@code limit}, up to 200, and {@code offset}.
 */
public final class FiguresServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  /** Verdicts are on pairs, so that more figures would be a very long answer. */
  private static final int MOST = 200;

  private static final List<String> PARAMETERS = List.of("population", "limit", "offset");

  private final transient SharedStore store;

  /** Answers from the store. */
  public FiguresServlet(SharedStore store) {
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refuseOthers(request);
    String population = request.getParameter("population");
    Numbers numbers = new Numbers(request);
    int offset = numbers.of("offset", 0);
    int limit = Math.min(numbers.of("limit", MOST), MOST);
    Object found =
        store.read(dataset -> found(new StoreReader(dataset), population, offset, limit));
    Json.send(request, response, found);
  }

  /** Who asks for less than all must not be given all. */
  private static void refuseOthers(HttpServletRequest request) {
    for (String name : request.getParameterMap().keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw Refusal.badRequest(
            "There is no parameter \"" + name + "\"; there are " + String.join(", ", PARAMETERS));
      }
    }
  }

  private static Object found(StoreReader reader, String population, int offset, int limit) {
    return population == null
        ? populations(reader, offset, limit)
        : figures(reader, population, offset, limit);
  }

  private static Populations populations(StoreReader reader, int offset, int limit) {
    List<Labeled> all = reader.populations();
    return new Populations(all.size(), slice(all, offset, limit));
  }

  private static Compared figures(StoreReader reader, String population, int offset, int limit) {
    Labeled counted =
        reader
            .population(population)
            .orElseThrow(() -> Refusal.notFound("No figure counts this population."));
    List<FigureView> all = reader.figuresOf(population);
    List<FigureView> figures = slice(all, offset, limit);
    return new Compared(counted, all.size(), figures, reader.comparisonsAmong(figures));
  }

  private static <T> List<T> slice(List<T> all, int offset, int limit) {
    int from = Math.min(offset, all.size());
    return all.subList(from, from + Math.min(limit, all.size() - from));
  }

  private record Populations(int total, List<Labeled> populations) {}

  private record Compared(
      Labeled population, int total, List<FigureView> figures, List<ComparisonView> comparisons) {}
}

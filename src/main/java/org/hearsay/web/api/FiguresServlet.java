package org.hearsay.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.view.ComparisonView;
import org.hearsay.web.view.FigureView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.StoreReader;

/**
 * {@code /api/figures}: the populations that are counted; {@code /api/figures?population=IRI}: its
 * figures and what can be said of each pair.
 */
public final class FiguresServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  private final transient ClaimStore store;

  /** Answers from the store. */
  public FiguresServlet(ClaimStore store) {
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String population = request.getParameter("population");
    Object found =
        store.read(
            dataset -> {
              StoreReader reader = new StoreReader(dataset);
              return population == null
                  ? new Populations(reader.populations())
                  : figures(reader, population);
            });
    Json.send(request, response, found);
  }

  private static Compared figures(StoreReader reader, String population) {
    Labeled counted =
        reader.populations().stream()
            .filter(p -> p.iri().equals(population))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("No figure counts this population."));
    List<FigureView> figures = reader.figuresOf(population);
    return new Compared(counted, figures, reader.comparisonsAmong(figures));
  }

  private record Populations(List<Labeled> populations) {}

  private record Compared(
      Labeled population, List<FigureView> figures, List<ComparisonView> comparisons) {}
}

package org.hearsay.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Term;
import org.hearsay.web.view.FigureView;

/** The figures that were asked for, and the sums that some of them close. */
public final class FigureSeries {

  private final Map<String, String> sums = new LinkedHashMap<>();

  /** Takes the answer of the query {@code series}. */
  public FigureSeries(Answer answer) {
    int figure = answer.columns().indexOf("figure");
    int sum = answer.columns().indexOf("sum");
    answer.rows().forEach(row -> sums.put(text(row.get(figure)), text(row.get(sum))));
  }

  private static String text(Optional<Term> cell) {
    return cell.map(Term::text).orElse("");
  }

  public boolean holds(FigureView figure) {
    return sums.containsKey(figure.iri());
  }

  /** What an earlier stock and the flows since should have led to, each sum once. */
  List<String> sums(List<FigureView> figures) {
    return figures.stream()
        .map(figure -> sums.getOrDefault(figure.iri(), ""))
        .filter(Predicate.not(String::isEmpty))
        .flatMap(several -> List.of(several.split("; ", -1)).stream())
        .distinct()
        .toList();
  }
}

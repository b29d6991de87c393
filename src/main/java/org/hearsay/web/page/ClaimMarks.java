package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.web.page.Highlight.Kind;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Evidence;
import org.hearsay.web.view.Excerpt;
import org.hearsay.web.view.StoreReader;

/** The marks of a claim in its article. */
final class ClaimMarks {

  private ClaimMarks() {}

  /**
   * Its content, source, cue and numbers; the numbers alone where the article states it itself.
   *
   * @param linked whether each mark leads to the claim
   */
  static Stream<Highlight> of(ClaimView claim, StoreReader store, boolean linked) {
    Optional<String> target = linked ? Optional.of(claim.iri()) : Optional.empty();
    if (claim.narrated() && linked) {
      return marks(numbers(claim, store), Kind.NUMBER, target);
    }
    Evidence evidence = store.evidence(claim);
    return Stream.of(
            marks(evidence.contents(), Kind.CONTENT, target),
            marks(evidence.sources(), Kind.SOURCE, target),
            marks(evidence.cues(), Kind.CUE, target),
            marks(numbers(claim, store), Kind.NUMBER, target))
        .flatMap(marks -> marks);
  }

  private static List<Excerpt> numbers(ClaimView claim, StoreReader store) {
    return claim.figures().stream()
        .flatMap(iri -> store.figure(iri).stream())
        .flatMap(figure -> figure.at().stream())
        .toList();
  }

  private static Stream<Highlight> marks(
      List<Excerpt> excerpts, Kind kind, Optional<String> target) {
    return excerpts.stream().map(excerpt -> new Highlight(excerpt, kind, target));
  }
}
